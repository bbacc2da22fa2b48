import { join } from 'node:path';

import { HostError } from '../../base/errors.js';
import type { Session } from '../../engine/engine.js';
import { quoteIdentifier, quoteLiteral } from '../../model/quote.js';
import { findEncoding } from './encoding.js';
import { digestOf, type OpenableFile } from './open-source.js';
import { normaliseCsv } from './normalise-csv.js';
import { readCsv, readFaults } from './open-csv.js';
import { readSample } from './read-bytes.js';
import type { Source, SourceColumn } from './source.js';

const table = quoteIdentifier('intake_json');
const faults = quoteIdentifier('intake_json_faults');

/** Keys that are objects in some row, down to this depth, are offered as `outer.inner`. */
const deepest = 4;

/** Reads JSON Lines: each line an object, its keys the columns; a line that is no object is a fault. */
export async function openJsonLines(openable: OpenableFile): Promise<Source> {
  const { file, fileName, onProgress, session, signal, temporaryFolder } = openable;
  const sha256 = await digestOf(file, signal);
  const encoding = openable.format.encoding ?? findEncoding(await readSample(file, 256 * 1024)).encoding;
  const goodFile = join(temporaryFolder, 'good.csv');
  const badFile = join(temporaryFolder, 'bad.csv');
  const { longest, rows, faults: bad } = await normaliseCsv(file, {
    dialect: { delimiter: -1, quote: -1 },
    encoding,
    fields: 1,
    skipRecords: { lines: openable.format.skipLines ?? 0, header: false },
    wholeLines: true,
    goodFile,
    badFile,
    onProgress,
    signal,
  });
  if (rows + bad === 0) {
    throw new HostError('FILE_EMPTY', { file: fileName });
  }
  const lines = readCsv(goodFile, ['"line"', '"text"'], { delimiter: ',', quote: '"', header: false, longest });
  const isObject = `CASE WHEN json_valid(text) THEN json_type(text) = 'OBJECT' ELSE false END`;
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${table} AS
    SELECT CAST(line AS BIGINT) AS "__line", CASE WHEN ${isObject} THEN text::JSON END AS "__json", CASE WHEN NOT (${isObject}) THEN text END AS "__text"
    FROM ${lines}`);
  await session.execute(`CREATE OR REPLACE TEMP TABLE ${faults} AS
    SELECT "__line" AS line, 'LINE_NOT_JSON' AS code, "__text" AS raw FROM ${table} WHERE "__json" IS NULL
    ${bad > 0 ? `UNION ALL SELECT CAST(line AS BIGINT), code, raw FROM ${readFaults(badFile)}` : ''}`);
  return {
    fileName,
    sha256,
    columns: await keysOf(session),
    relation: `(SELECT * FROM ${table} WHERE "__json" IS NOT NULL)`,
    line: '"__line"',
    tidy: false,
    rows: undefined,
    faults,
    warnings: [],
  };
}

/** Every key of the objects, and of the objects in them. */
async function keysOf(session: Session): Promise<SourceColumn[]> {
  const columns: SourceColumn[] = [];
  let level: readonly string[][] = [[]];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const next: string[][] = [];
    for (const path of level) {
      const inner = path.length === 0 ? '"__json"' : `json_extract("__json", ${quoteLiteral(pointerOf(path))})`;
      const keys = await session.all(`SELECT key, min(place) AS first FROM (
          SELECT unnest(json_keys(${inner})) AS key, rowid AS place FROM ${table}
          WHERE "__json" IS NOT NULL AND json_type(${inner}) = 'OBJECT'
        ) GROUP BY key ORDER BY first, key`);
      for (const { key } of keys) {
        const here = [...path, String(key)];
        columns.push({ name: here.join('.'), sql: `json_extract_string("__json", ${quoteLiteral(pointerOf(here))})` });
        next.push(here);
      }
    }
    level = next;
  }
  return columns;
}

const pointerOf = (path: readonly string[]): string =>
  path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
