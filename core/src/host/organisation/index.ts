export * from './check-settings.js';
export * from './create-organisation.js';
export * from './edit-settings.js';
export * from './organisation-folder.js';
export * from './salt.js';
export * from './server-hold.js';
export * from './settings-file.js';
export * from './standards.js';
