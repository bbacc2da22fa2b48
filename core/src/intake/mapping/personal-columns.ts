import type { Mapping, UploadTrial } from '@touchstone/sdk/contract';

import { columnsOf } from '../../model/ddl.js';
import { tableOf } from './check-mapping.js';

/** The columns of the model with a bearing on people that a mapping fills, and whether only a salted digest of them is kept. */
export function personalColumns({ into }: Mapping): UploadTrial['personal'] {
  return into.flatMap(({ columns, table: name }) => {
    const table = tableOf(name);
    return (table ? columnsOf(table) : []).flatMap(({ definition: { privacy, type }, name: column }) => {
      const rule = columns[column];
      if (rule === undefined || privacy === 'P0') {
        return [];
      }
      const id = type === 'id' || type === 'reference';
      return [{ column: `${name}.${column}`, privacy, pseudonym: typeof rule === 'string' || rule.hash === undefined ? id : rule.hash }];
    });
  });
}

/** Those of which somebody has to say that they may be kept: names, words and what the law protects most, as they are. */
export const consentColumns = (mapping: Mapping): string[] =>
  personalColumns(mapping).flatMap(({ column, privacy, pseudonym }) => (pseudonym || privacy === 'P1' ? [] : [column]));
