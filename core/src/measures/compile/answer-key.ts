import type { Expression } from '@touchstone/sdk';

import type { Compilation } from './expression-compiler.js';

/** Tells questions about related rows apart; settings matter where the question reads any. */
export function answerKey(node: Extract<Expression, { op: 'related' }>, settings: Compilation['settings']): string {
  const text = JSON.stringify(node);
  return JSON.stringify([text, /"op":"(setting|inSetting)"/.test(text) ? settings : {}]);
}

/** Tells the moments apart at which the days of columns begin, by the name of the column. */
export const midnightKey = (column: string): string => `$midnight ${column}`;
