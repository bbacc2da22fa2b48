export { forgetCustomer, type Forgotten } from './forget/forget-customer.js';
export { importFile, type ImportOptions } from './import-file.js';
export { dataVersion, importBatches, importReports, type ImportReport } from './load/batch.js';
export { prepareDatabase } from './load/tables.js';
export type { TableChange } from './load/upsert.js';
export { readMapping, toMapping } from './mapping/read-mapping.js';
export { countRejects } from './rejected-rows.js';
export { rejectsAsCsv, rejectsOf, type RejectFilter, type RejectPage } from './rejects.js';
export { type Guess, guessMapping, type GuessNote } from './guess/guess-mapping.js';
