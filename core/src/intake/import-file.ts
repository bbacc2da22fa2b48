import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { ImportBatch, Mapping } from '@touchstone/sdk/contract';

import { errorCatalog, HostError } from '../base/errors.js';
import { type ReportProgress, silently } from '../base/progress.js';
import type { Engine, Session } from '../engine/engine.js';
import { quoteLiteral } from '../model/quote.js';
import { compileConditions } from './compile/condition.js';
import { CompileContext, type CompileOptions } from './compile/context.js';
import { type CompiledTarget, compileTarget, needsRows } from './compile/target.js';
import { openSource } from './file/open-source.js';
import type { Source } from './file/source.js';
import { type Batch, digestOfMapping, earlierReport, forgetOlderRejects, type ImportReport, nextSequence, recordBatch } from './load/batch.js';
import { loadLookups } from './load/lookups.js';
import { fillStage, lineFrom, type Remark, type Stage } from './load/stage.js';
import { prepareDatabase } from './load/tables.js';
import { danglingReferences, settleDuplicates, type TableChange, writeStage } from './load/upsert.js';
import { canonicalMapping } from './mapping/canonical-mapping.js';
import { shownColumns } from './mapping/shown-columns.js';

export interface ImportOptions {
  readonly file: string;
  /** How the file becomes tables. A file named after a table, with its columns, needs none. */
  readonly mapping?: Mapping | undefined;
  /** The system the file comes from. Default: as the mapping says, else `file`. */
  readonly sourceSystem?: string | undefined;
  readonly organisation: { readonly timezone: string; readonly salt: string };
  /** Where copies are made while importing; removed afterwards. Default: the folder of the system for such files. */
  readonly temporaryFolder?: string | undefined;
  readonly onProgress?: ReportProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly now: () => Date;
}

/**
 * Imports one file in one transaction: all of it lasts, or nothing. Rows that do not fit are kept as rejects; importing the same
 * file again changes nothing.
 *
 * Throws what opening the file throws, `MAPPING_MISSING`, `FILE_COLUMN_MISSING`, `DISK_FULL`, `INTERRUPTED`.
 */
export async function importFile(engine: Engine, options: ImportOptions): Promise<ImportReport> {
  const temporaryFolder = await mkdtemp(join(options.temporaryFolder ?? tmpdir(), 'touchstone-import-'));
  try {
    await prepareDatabase(engine);
    return await engine.transaction((session) => new FileImport(session, options, temporaryFolder).run());
  } catch (error) {
    throw toHostError(error, options);
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

const diskFull = /no space left|disk full|out of disk|file too large|could not write|ENOSPC|EFBIG|quota exceeded/i;

function toHostError(error: unknown, { file, signal }: ImportOptions): unknown {
  if (signal?.aborted) {
    return new HostError('INTERRUPTED', {}, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return diskFull.test(reason) ? new HostError('DISK_FULL', { file: basename(file) }, { cause: error }) : error;
}

class FileImport {
  private readonly onProgress: ReportProgress;

  constructor(
    private readonly session: Session,
    private readonly options: ImportOptions,
    private readonly temporaryFolder: string,
  ) {
    this.onProgress = options.onProgress ?? silently;
  }

  async run(): Promise<ImportReport> {
    const { file, organisation, signal } = this.options;
    const open = { file, session: this.session, temporaryFolder: this.temporaryFolder, onProgress: this.onProgress, signal };
    const source = await openSource({ ...open, format: this.options.mapping?.file ?? {} });
    const mapping = this.options.mapping ?? canonicalMapping(file, source.columns.map(({ name }) => name));
    if (!mapping) {
      throw new HostError('MAPPING_MISSING', { file: basename(file) });
    }
    const sourceSystem = this.options.sourceSystem ?? mapping.sourceSystem ?? 'file';
    const timezone = mapping.timezone ?? organisation.timezone;
    const mappingDigest = digestOfMapping(mapping, timezone);
    const known = await earlierReport(this.session, { sha256: source.sha256, mappingDigest, sourceSystem });
    if (known) {
      return known;
    }
    const compileOptions: CompileOptions = {
      fileName: source.fileName,
      columns: source.columns,
      timezone,
      salt: organisation.salt,
      tidy: source.tidy,
      nulls: mapping.file?.nulls ?? [],
      decimal: mapping.file?.decimal ?? '.',
      lookups: await loadLookups(mapping, open),
    };
    const sequence = await nextSequence(this.session);
    const batch: Batch = { id: `${String(sequence).padStart(4, '0')}-${source.sha256.slice(0, 8)}`, sequence, sourceSystem };
    await forgetOlderRejects(this.session, source.sha256, mappingDigest);
    await this.keepFaults(source, batch);
    const rows = await this.rowsOf(source, mapping, compileOptions);
    const { changes, remarks, stages } = await this.writeTargets(mapping, batch, { ...rows, source, compileOptions });
    const report = await this.report({ source, mapping, batch, changes, remarks, rows });
    const [minAt, maxAt] = await this.spanOf(stages);
    await recordBatch(this.session, report, { sequence, mappingDigest, shownColumns: shownColumns(mapping), minAt, maxAt });
    return report;
  }

  /** Lines that are no records go straight to the rejects. */
  private async keepFaults({ faults }: Source, batch: Batch): Promise<void> {
    if (faults === undefined) {
      return;
    }
    const codes = ['LINE_NOT_JSON', 'ROW_FIELDS_EXTRA', 'ROW_FIELDS_MISSING', 'ROW_NUL', 'ROW_QUOTE_UNCLOSED', 'ROW_QUOTE_WRONG', 'ROW_TOO_LONG'] as const;
    const reasons = codes.map((code) => `WHEN ${quoteLiteral(code)} THEN ${quoteLiteral(errorCatalog[code].message)}`);
    await this.session.execute(
      `INSERT INTO import_reject
        SELECT (SELECT coalesce(max(id), 0) FROM import_reject) + row_number() OVER (ORDER BY CAST(line AS BIGINT)), $1, CAST(line AS BIGINT), NULL, code,
          CASE code ${reasons.join(' ')} ELSE code END, NULL, CAST(to_json({'line': raw}) AS VARCHAR)
        FROM ${faults}`,
      [batch.id],
    );
  }

  /** The rows to map: straight from the file where one pass will do, else from a table. */
  private async rowsOf(source: Source, mapping: Mapping, options: CompileOptions): Promise<MappableRows> {
    const [only] = mapping.into;
    const raw = `CAST(to_json({${source.columns.map(({ name, sql }) => `${quoteLiteral(name)}: ${sql}`).join(', ')}}) AS VARCHAR)`;
    if (mapping.into.length === 1 && only && !needsRows(only) && !mapping.distinct) {
      const { line } = source;
      return { from: source.relation, line, raw, withLine: line.includes('"__line"'), repeated: 0, skipped: undefined, total: source.rows };
    }
    this.onProgress({ step: 'load', done: 0 });
    await this.session.execute(`CREATE OR REPLACE TEMP TABLE intake_read AS SELECT * FROM ${source.relation}`);
    const once = mapping.distinct ? ` QUALIFY row_number() OVER (PARTITION BY ${source.columns.map(({ sql }) => sql).join(', ')} ORDER BY "__line") = 1` : '';
    const line = await lineFrom(this.session, 'intake_read', source.line);
    const withLine = line === '"__line"' ? 'intake_read' : `(SELECT *, ${line} AS "__line" FROM intake_read)`;
    await this.session.execute(`CREATE OR REPLACE TEMP TABLE intake_rows AS SELECT * FROM ${withLine}${once} ORDER BY "__line"`);
    const context = new CompileContext(options);
    const primary = mapping.into.filter(({ distinct }) => !distinct);
    const wanted = primary.some(({ unpivot, where }) => !where || unpivot) ? 'true' : primary.map(({ where = [] }) => `(${compileConditions(where, context)})`).join(' OR ');
    const [counts] = await this.session.all(`SELECT (SELECT count(*) FROM intake_read) AS read, count(*) AS kept,
      count(*) FILTER (NOT (${wanted === '' ? 'true' : wanted})) AS skipped FROM ${context.levels.over('intake_rows')}`);
    const [read, kept, skipped] = [Number(counts?.['read']), Number(counts?.['kept']), Number(counts?.['skipped'])];
    await this.session.execute('DROP TABLE intake_read');
    return { from: 'intake_rows', line: '"__line"', raw, withLine: true, repeated: read - kept, skipped, total: read };
  }

  private async writeTargets(
    mapping: Mapping,
    batch: Batch,
    { compileOptions, from, line, raw, withLine }: MappableRows & { source: Source; compileOptions: CompileOptions },
  ): Promise<{ changes: TableChange[]; remarks: Remark[]; stages: Stage[] }> {
    const compiled: CompiledTarget[] = mapping.into.map((target) => compileTarget(target, { ...compileOptions, withLine, raw }));
    const changes: TableChange[] = [];
    const remarks: Remark[] = [];
    const stages: Stage[] = [];
    for (const [index, target] of compiled.entries()) {
      this.options.signal?.throwIfAborted();
      this.onProgress({ step: 'check', done: index, total: compiled.length });
      const filled = await fillStage(target, { session: this.session, batch, from, line, name: `intake_stage_${index}` });
      remarks.push(...filled.remarks, ...(await settleDuplicates(this.session, filled.stage)));
      this.options.signal?.throwIfAborted();
      this.onProgress({ step: 'write', done: index, total: compiled.length });
      changes.push(await writeStage(this.session, filled.stage, batch));
      stages.push(filled.stage);
    }
    for (const stage of stages) {
      remarks.push(...(await danglingReferences(this.session, stage)));
    }
    this.options.signal?.throwIfAborted();
    return { changes, remarks, stages };
  }

  private async report(parts: ReportParts): Promise<ImportReport> {
    const { batch, changes, mapping, remarks, rows, source } = parts;
    const reasons = await this.session.all(
      `SELECT code, column_name AS "column", reason, count(*) AS rows FROM import_reject WHERE batch = $1 GROUP BY ALL ORDER BY rows DESC, code, "column"`,
      [batch.id],
    );
    const [lines] = await this.session.all('SELECT count(DISTINCT line) AS n, count(*) FILTER (target IS NULL) AS faults FROM import_reject WHERE batch = $1', [batch.id]);
    const rejected = Number(lines?.['n'] ?? 0);
    const [stage] = rows.skipped === undefined ? await this.session.all('SELECT count(*) AS n, count(*) FILTER ("__problem" = 0) AS skipped FROM intake_stage_0') : [];
    const repeatedInStage = remarks.filter(({ code }) => code.startsWith('DUPLICATE_')).reduce((sum, remark) => sum + remark.rows, 0);
    const read = (rows.total ?? Number(stage?.['n'] ?? 0) + repeatedInStage) + Number(lines?.['faults'] ?? 0);
    const skipped = rows.skipped ?? Number(stage?.['skipped'] ?? 0);
    const importBatch: ImportBatch = {
      id: batch.id,
      fileName: source.fileName,
      sourceSystem: batch.sourceSystem,
      sha256: source.sha256,
      loadedAt: this.options.now().toISOString(),
      mapping: this.options.mapping ? (mapping.name ?? 'mapping') : null,
      rowsRead: read,
      rowsKept: Math.max(0, read - rejected - skipped - rows.repeated),
      rowsRejected: rejected,
    };
    return {
      batch: importBatch,
      tables: changes,
      rejected,
      skipped,
      repeated: rows.repeated,
      reasons: reasons as unknown as ImportReport['reasons'],
      warnings: [...source.warnings.map(({ code, reason }) => ({ code, column: null, reason, rows: 0 })), ...remarks],
      unchangedFile: false,
    };
  }

  /** The earliest and the latest moment in what was taken in. */
  private async spanOf(stages: readonly Stage[]): Promise<[string | null, string | null]> {
    const spans = stages.flatMap(({ name, target: { columns, table } }) => {
      const column = columns.find(({ key }) => key === table.occursAt);
      return column ? [`SELECT min("${column.name}")::TIMESTAMP AS a, max("${column.name}")::TIMESTAMP AS b FROM ${name} WHERE "__problem" IS NULL`] : [];
    });
    if (spans.length === 0) {
      return [null, null];
    }
    const [row] = await this.session.all(`SELECT min(a) AS a, max(b) AS b FROM (${spans.join(' UNION ALL ')})`);
    return [(row?.['a'] as string | null) ?? null, (row?.['b'] as string | null) ?? null];
  }
}

interface MappableRows {
  /** What stands after FROM. */
  readonly from: string;
  /** SQL for the line of a staged row. */
  readonly line: string;
  /** SQL for the row as JSON. */
  readonly raw: string;
  readonly withLine: boolean;
  readonly repeated: number;
  /** Undefined where the stage tells. */
  readonly skipped: number | undefined;
  readonly total: number | undefined;
}

interface ReportParts {
  readonly source: Source;
  readonly mapping: Mapping;
  readonly batch: Batch;
  readonly changes: readonly TableChange[];
  readonly remarks: readonly Remark[];
  readonly rows: MappableRows;
}
