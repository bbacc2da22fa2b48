import { lv as columns } from './columns/lv.js';
import type { ModelWords } from './model-words.js';
import { lv as tables } from './tables/lv.js';
import { lv as values } from './values/lv.js';

/** The model in Latvian. */
export const lv: ModelWords = {
  tables,
  columns,
  columnsOf: {
    'case_event from': 'vērtība pirms',
    'case_event to': 'vērtība pēc',
  },
  values,
};
