import type { CatalogueStandard } from '@touchstone/sdk/contract';

import { safeCell } from '../../base/csv-cell.js';
import { type FactColumn, factColumns, listSeparator, toldColumns } from './standard-columns.js';

/** The catalogue as CSV, head first, that no spreadsheet takes a formula from. Read again, it changes nothing. */
export function* standardsAsCsv(standards: Iterable<CatalogueStandard>): Iterable<string> {
  yield lineOf(['code', ...Object.keys(factColumns), ...toldColumns]);
  for (const standard of standards) {
    const facts = (Object.keys(factColumns) as FactColumn[]).map((column) => cellOf(standard[factColumns[column]]));
    const { version, state, pack, changedBy, changedAt, approvedBy, approvedAt } = standard;
    yield lineOf([standard.code, ...facts, ...[version, state, pack, changedBy, changedAt, approvedBy, approvedAt].map((each) => cellOf(each ?? undefined))]);
  }
}

/** A byte of its own tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

const lineOf = (cells: readonly string[]): string => `${cells.map(safeCell).join(',')}\r\n`;

function cellOf(value: string | number | boolean | readonly string[] | undefined): string {
  if (value === undefined) {
    return '';
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return typeof value === 'object' ? value.join(listSeparator) : String(value);
}
