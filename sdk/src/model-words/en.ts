import { en as columns } from './columns/en.js';
import type { ModelWords } from './model-words.js';
import { en as tables } from './tables/en.js';
import { en as values } from './values/en.js';

/** The model in English. */
export const en: ModelWords = {
  tables,
  columns,
  columnsOf: {
    'case_event from': 'value before',
    'case_event to': 'value after',
  },
  values,
};
