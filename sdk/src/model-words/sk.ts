import { sk as columns } from './columns/sk.js';
import type { ModelWords } from './model-words.js';
import { sk as tables } from './tables/sk.js';
import { sk as values } from './values/sk.js';

/** The model in Slovak. */
export const sk: ModelWords = {
  tables,
  columns,
  columnsOf: {
    'case_event from': 'predchádzajúca hodnota',
    'case_event to': 'nová hodnota',
  },
  values,
};
