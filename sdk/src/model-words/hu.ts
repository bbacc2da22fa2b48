import { hu as columns } from './columns/hu.js';
import type { ModelWords } from './model-words.js';
import { hu as tables } from './tables/hu.js';
import { hu as values } from './values/hu.js';

/** The model in Hungarian. */
export const hu: ModelWords = {
  tables,
  columns,
  columnsOf: {
    'case_event from': 'korábbi érték',
    'case_event to': 'új érték',
  },
  values,
};
