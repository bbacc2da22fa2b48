import { cs as columns } from './columns/cs.js';
import type { ModelWords } from './model-words.js';
import { cs as tables } from './tables/cs.js';
import { cs as values } from './values/cs.js';

/** The model in Czech. */
export const cs: ModelWords = {
  tables,
  columns,
  columnsOf: {
    'case_event from': 'předchozí hodnota',
    'case_event to': 'nová hodnota',
  },
  values,
};
