import { pullAnswers } from './pull-answers.ts';

/** The code of the plugin, by source. */
export const pull = { answers: pullAnswers };
