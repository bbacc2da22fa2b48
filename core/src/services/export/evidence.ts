import type { EvidencePage, EvidencePart } from '@touchstone/sdk/contract';

import type { CsvTable, CsvValue } from './csv.js';

const pageSize = 1000;

/** Asks for a page of the rows behind a finding, which privacy has already cut down to what may be seen. */
export type AskEvidence = (query: { readonly limit: number; readonly part?: EvidencePart; readonly after?: string }) => Promise<EvidencePage>;

/** All rows of a part, page by page, so that any number of them fits into memory. */
async function* pagesFrom(first: EvidencePage, ask: AskEvidence): AsyncIterable<EvidencePage> {
  let page = first;
  yield page;
  while (page.next !== undefined) {
    page = await ask({ limit: pageSize, part: page.part, after: page.next });
    yield page;
  }
}

const toCell = (value: unknown): CsvValue =>
  value === undefined || value === null ? null : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);

/** The first page: what cannot be had is refused before a byte is sent. */
export const firstPage = (ask: AskEvidence, part: EvidencePart | undefined): Promise<EvidencePage> => ask({ limit: pageSize, ...(part && { part }) });

/** The rows as a table. */
export function evidenceTable(first: EvidencePage, ask: AskEvidence): CsvTable {
  const names = first.columns.map(({ name }) => name);
  return {
    columns: names,
    rows: (async function* () {
      for await (const { rows } of pagesFrom(first, ask)) {
        yield* rows.map((row) => names.map((name) => toCell(row[name])));
      }
    })(),
  };
}

/** The rows as one document, an evidence page with all of them. */
export async function* evidenceJson(first: EvidencePage, ask: AskEvidence): AsyncIterable<string> {
  const { check, part, total, counted, columns } = first;
  yield `${JSON.stringify({ check, part, total, counted, columns }).slice(0, -1)},"rows":[`;
  let before = '';
  for await (const { rows } of pagesFrom(first, ask)) {
    if (rows.length > 0) {
      yield before + rows.map((row) => JSON.stringify(row)).join(',\n');
      before = ',\n';
    }
  }
  yield ']}\n';
}
