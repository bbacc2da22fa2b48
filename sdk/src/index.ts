export * from './expression/index.js';
export * from './measure/index.js';
export * from './plugin/index.js';
