import { basename, extname } from 'node:path';

import type { Mapping } from '@touchstone/sdk/contract';

import { columnsOf } from '../../model/ddl.js';
import { tableOf } from './check-mapping.js';

/**
 * The mapping of a file that needs none: it is called after a table, such as `case.csv` or `case-2026-10.csv`, and its columns
 * are columns of that table, the required ones among them.
 */
export function canonicalMapping(file: string, columns: readonly string[]): Mapping | undefined {
  const name = basename(file, extname(file)).toLowerCase();
  const table = tableOf(name) ?? tableOf(name.replace(/[-. ].*$/, ''));
  if (!table) {
    return undefined;
  }
  const declared = columnsOf(table);
  const named = new Map(columns.map((column) => [column.toLowerCase(), column]));
  const fits =
    columns.every((column) => declared.some((other) => other.name === column.toLowerCase())) &&
    declared.every((column) => !column.required || named.has(column.name));
  return fits
    ? {
        name: table.name,
        into: [
          {
            table: table.name,
            columns: Object.fromEntries(
              declared.flatMap((column) => {
                const from = named.get(column.name);
                return from === undefined ? [] : [[column.name, { from }]];
              }),
            ),
          },
        ],
      }
    : undefined;
}
