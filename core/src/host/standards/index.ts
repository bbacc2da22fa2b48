export { type CatalogueLayers, noLayers } from './catalogue-layers.js';
export { type KeptStandard, nearestText, type StandardFacts, toCatalogueStandard, toDraft, toFacts } from './kept-standard.js';
export { refuseInvalid } from './standard-problem.js';
export { countStandards, filterStandards } from './filter-standards.js';
export { says, StandardsCatalogue, type StandardWish } from './standards-catalogue.js';
export { readWishes, toReject } from './read-wishes.js';
export { byteOrderMark, standardsAsCsv } from './write-standards-csv.js';
