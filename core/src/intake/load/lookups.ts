import { mkdtemp } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Mapping, MappingRule } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { quoteIdentifier } from '../../model/quote.js';
import { columnsOf } from '../../model/ddl.js';
import { lookupKey } from '../compile/rule-text.js';
import { type OpenOptions, openSource } from '../file/open-source.js';
import { tableOf } from '../mapping/check-mapping.js';
import { didYouMean } from '../../base/did-you-mean.js';

type Lookup = NonNullable<Exclude<MappingRule, string>['lookup']>;

function lookupsOf(rule: MappingRule): Lookup[] {
  if (typeof rule === 'string') {
    return [];
  }
  const parts = [...(rule.first ?? []), rule.then, rule.else, rule.plusSeconds, rule.sum, rule.mean, rule.min, rule.max];
  return [...(rule.lookup ? [rule.lookup] : []), ...parts.filter((part) => part !== undefined).flatMap(lookupsOf)];
}

/** Loads every look-up of a mapping into a table of two columns, `match` and `take`, and gives their names by key. */
export async function loadLookups(mapping: Mapping, options: Omit<OpenOptions, 'format' | 'fileName'>): Promise<Map<string, string>> {
  const lookups = mapping.into.flatMap(({ columns }) => Object.values(columns).flatMap(lookupsOf));
  const names = new Map<string, string>();
  for (const lookup of lookups) {
    const key = lookupKey(lookup);
    if (!names.has(key)) {
      const name = quoteIdentifier(`intake_lookup_${names.size}`);
      names.set(key, name);
      const { match, relation, take } = lookup.file === undefined ? fromTable(lookup) : await fromFile(lookup, lookup.file, options);
      await options.session.execute(`CREATE OR REPLACE TEMP TABLE ${name} AS
        SELECT match, any_value(take) AS take FROM (SELECT trim(CAST(${match} AS VARCHAR)) AS match, trim(CAST(${take} AS VARCHAR)) AS take FROM ${relation})
        WHERE match IS NOT NULL GROUP BY match`);
    }
  }
  return names;
}

interface LookupSql {
  readonly relation: string;
  readonly match: string;
  readonly take: string;
}

function fromTable({ match, table = '', take }: Lookup): LookupSql {
  const known = columnsOf(tableOf(table) as NonNullable<ReturnType<typeof tableOf>>).map(({ name }) => name);
  const missing = [match, take].find((column) => !known.includes(column));
  if (missing !== undefined) {
    throw new HostError('MAPPING_COLUMN_UNKNOWN', { file: 'The mapping', path: 'lookup', column: missing, table, hint: didYouMean(missing, known) });
  }
  return { relation: quoteIdentifier(table), match: quoteIdentifier(match), take: quoteIdentifier(take) };
}

async function fromFile({ match, take }: Lookup, file: string, options: Omit<OpenOptions, 'format' | 'fileName'>): Promise<LookupSql> {
  const temporaryFolder = await mkdtemp(join(options.temporaryFolder, 'lookup-'));
  const source = await openSource({ ...options, temporaryFolder, file, fileName: basename(file), format: { format: 'csv' } });
  const sqlOf = (name: string): string => {
    const column = source.columns.find((candidate) => candidate.name === name);
    if (!column) {
      const names = source.columns.map((candidate) => candidate.name);
      throw new HostError('FILE_COLUMN_MISSING', { file: basename(file), column: name, path: 'lookup', hint: didYouMean(name, names), columns: names.join(', ') });
    }
    return column.sql;
  };
  return { relation: source.relation, match: sqlOf(match), take: sqlOf(take) };
}
