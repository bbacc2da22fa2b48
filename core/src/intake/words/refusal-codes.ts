import type { ErrorCode } from '../../base/errors.js';

/** Why a row may not be taken in. */
export const refusalCodes = [
  'COUNT_ORDER',
  'DATE_INVALID',
  'DATE_OUT_OF_RANGE',
  'DURATION_NEGATIVE',
  'GROUP_TOO_SMALL',
  'LINE_NOT_JSON',
  'LOOKUP_UNKNOWN',
  'NUMBER_INVALID',
  'NUMBER_OUT_OF_RANGE',
  'ROW_FIELDS_EXTRA',
  'ROW_FIELDS_MISSING',
  'ROW_NUL',
  'ROW_QUOTE_UNCLOSED',
  'ROW_QUOTE_WRONG',
  'ROW_TOO_LONG',
  'TIME_INVALID',
  'TIME_ORDER',
  'VALUE_MISSING',
  'WORD_UNKNOWN',
  'YES_NO_INVALID',
] as const satisfies readonly ErrorCode[];

export type RefusalCode = (typeof refusalCodes)[number];
