export { type CatalogueLayers, noLayers } from './catalogue-layers.js';
export { type KeptStandard, nearestText, type StandardFacts, toCatalogueStandard, toFacts } from './kept-standard.js';
export { refuseInvalid } from './standard-problem.js';
export { type ChangedBy, StandardsCatalogue, type StandardWish } from './standards-catalogue.js';
export { readStandardsCsv } from './read-standards-csv.js';
export { toWish } from './standard-wish.js';
export { byteOrderMark, standardsAsCsv } from './write-standards-csv.js';
