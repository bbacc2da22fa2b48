import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { ImportBatch, Mapping, MappingTarget, TableTotals } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { type ReportProgress, silently } from '../base/progress.js';
import type { Connection, Engine, Session } from '../engine/engine.js';
import { quoteLiteral } from '../model/quote.js';
import { compileConditions } from './compile/condition.js';
import { CompileContext, type CompileOptions } from './compile/context.js';
import { type CompiledTarget, compileTarget, needsRows } from './compile/target.js';
import { dropForgotten, forgottenCode } from './forget/forgotten-rows.js';
import { openSource } from './file/open-source.js';
import type { Source } from './file/source.js';
import { type Batch, digestOfMapping, earlierReport, forgetOlderRejects, type ImportReport, nextSequence, recordBatch } from './load/batch.js';
import { loadLookups } from './load/lookups.js';
import { frequentIds } from './load/frequent-ids.js';
import { countRejectedRows, keepFaults, keepRejects, rejectedLines } from './load/keep-rejects.js';
import { type FilledStage, fillStage, type Remark, spanOf } from './load/stage.js';
import { prepareDatabase } from './load/tables.js';
import { countListed, countStage, countTable, moneyColumnsOf, type StageCount, totalsOf } from './load/totals.js';
import { noteBegun, noteFailed, noteMade } from './load/unfinished.js';
import { danglingReferences, settleDuplicates, type TableChange, writeStage } from './load/upsert.js';
import { canonicalMapping } from './mapping/canonical-mapping.js';
import { shownColumns } from './mapping/shown-columns.js';

export interface ImportOptions {
  readonly file: string;
  /** What reports call it, and after what it may be named. Default: the name of the file without its folder. */
  readonly fileName?: string | undefined;
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
    return await engine.exclusively((connection) => new FileImport(connection, options, temporaryFolder).run());
  } catch (error) {
    throw toHostError(error, options);
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
}

const diskFull = /no space left|disk full|out of disk|file too large|could not write|ENOSPC|EFBIG|quota exceeded/i;

function toHostError(error: unknown, { file, fileName = basename(file), signal }: ImportOptions): unknown {
  if (signal?.aborted) {
    return new HostError('INTERRUPTED', {}, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return diskFull.test(reason) ? new HostError('DISK_FULL', { file: fileName }, { cause: error }) : error;
}

/**
 * One import. All reading and judging of rows fills temporary tables before the transaction, which then only writes: DuckDB scans
 * rows of a running transaction on one core, committed ones on all.
 */
class FileImport {
  private readonly onProgress: ReportProgress;

  constructor(
    private readonly connection: Connection,
    private readonly options: ImportOptions,
    private readonly temporaryFolder: string,
  ) {
    this.onProgress = options.onProgress ?? silently;
  }

  async run(): Promise<ImportReport> {
    const { file, fileName = basename(file), organisation, signal } = this.options;
    const open = { file, fileName, session: this.connection, temporaryFolder: this.temporaryFolder, onProgress: this.onProgress, signal };
    const source = await openSource({ ...open, format: this.options.mapping?.file ?? {} });
    const mapping = this.options.mapping ?? canonicalMapping(fileName, source.columns.map(({ name }) => name));
    if (!mapping) {
      throw new HostError('MAPPING_MISSING', { file: fileName });
    }
    const sourceSystem = this.options.sourceSystem ?? mapping.sourceSystem ?? 'file';
    const timezone = mapping.timezone ?? organisation.timezone;
    const mappingDigest = digestOfMapping(mapping, timezone);
    const known = await earlierReport(this.connection, { sha256: source.sha256, mappingDigest, sourceSystem });
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
    const rows = await this.rowsOf(source, mapping, compileOptions);
    const stages = await this.fillStages(mapping, rows, compileOptions);
    const sequence = await nextSequence(this.connection);
    const batch: Batch = { id: `${String(sequence).padStart(4, '0')}-${source.sha256.slice(0, 8)}`, sequence, sourceSystem };
    await noteBegun(this.connection, batch, { name: source.fileName, tables: mapping.into.map(({ table }) => table) });
    try {
      return await this.connection.transaction((session) => this.write(session, { source, mapping, mappingDigest, batch, rows, stages }));
    } catch (error) {
      // Where even this fails, as on a full disk, the next opening finds the line and nothing to undo.
      await noteFailed(this.connection, batch).catch(() => undefined);
      throw error;
    }
  }

  /** The rows to map: straight from the file where one pass will do, else from a table. */
  private async rowsOf(source: Source, mapping: Mapping, options: CompileOptions): Promise<MappableRows> {
    const [only] = mapping.into;
    const { line } = source;
    const raw = `CAST(to_json({${source.columns.map(({ name, sql }) => `${quoteLiteral(name)}: ${sql}`).join(', ')}}) AS VARCHAR)`;
    if (mapping.into.length === 1 && only && !needsRows(only) && !mapping.distinct) {
      return { from: source.relation, line, raw, withLine: line.includes('"__line"'), repeated: 0, skipped: undefined, total: source.rows };
    }
    this.onProgress({ step: 'load', done: 0 });
    await this.connection.execute(`CREATE OR REPLACE TEMP TABLE intake_read AS SELECT * FROM ${source.relation}`);
    const once = mapping.distinct ? ` QUALIFY row_number() OVER (PARTITION BY ${source.columns.map(({ sql }) => sql).join(', ')} ORDER BY "__line") = 1` : '';
    const withLine = line === '"__line"' ? 'intake_read' : `(SELECT *, ${line} AS "__line" FROM intake_read)`;
    await this.connection.execute(`CREATE OR REPLACE TEMP TABLE intake_rows AS SELECT * FROM ${withLine}${once} ORDER BY "__line"`);
    const context = new CompileContext(options);
    const primary = mapping.into.filter(({ distinct }) => !distinct);
    const wanted = primary.some(({ unpivot, where }) => !where || unpivot) ? 'true' : primary.map(({ where = [] }) => `(${compileConditions(where, context)})`).join(' OR ');
    const [counts] = await this.connection.all(`SELECT (SELECT count(*) FROM intake_read) AS read, count(*) AS kept,
      count(*) FILTER (NOT (${wanted === '' ? 'true' : wanted})) AS skipped FROM ${context.levels.over('intake_rows')}`);
    const [read, kept, skipped] = [Number(counts?.['read']), Number(counts?.['kept']), Number(counts?.['skipped'])];
    await this.connection.execute('DROP TABLE intake_read');
    return { from: 'intake_rows', line: '"__line"', raw, withLine: true, repeated: read - kept, skipped, total: read };
  }

  /** Judges the rows for every target, each into a table of its own, and leaves one row a key. */
  private async fillStages(mapping: Mapping, rows: MappableRows, compileOptions: CompileOptions): Promise<CountedStage[]> {
    const { from, line, raw, withLine } = rows;
    const options = { ...compileOptions, withLine, raw };
    // All are compiled before any runs, so that what is wrong with a mapping is told at once.
    const compiled: CompiledTarget[] = mapping.into.map((target) => compileTarget(target, options));
    const filled: CountedStage[] = [];
    for (const [index, plain] of compiled.entries()) {
      this.options.signal?.throwIfAborted();
      this.onProgress({ step: 'check', done: index, total: compiled.length });
      const frequent = await frequentIds(this.connection, plain, rows);
      const target = frequent.size === 0 ? plain : compileTarget(mapping.into[index] as MappingTarget, { ...options, frequent });
      const stage = await fillStage(this.connection, target, { from, line, name: `intake_stage_${index}` });
      const asFilled = await countStage(this.connection, stage);
      const repeats = await settleDuplicates(this.connection, stage);
      const settled = repeats.length === 0 ? asFilled : await countStage(this.connection, stage);
      const repeated = repeats.reduce((sum, remark) => sum + remark.rows, 0);
      filled.push({ ...stage, remarks: [...stage.remarks, ...repeats], filled: asFilled, settled, repeated, perLine: isPerLine(mapping.into[index]) });
    }
    return filled;
  }

  private async write(session: Session, prepared: PreparedImport): Promise<ImportReport> {
    const { batch, mapping, mappingDigest, source, stages } = prepared;
    await forgetOlderRejects(session, source.sha256, mappingDigest);
    await keepFaults(session, source, batch);
    const forgotten = await dropForgotten(session, stages);
    const changes: TableChange[] = [];
    const totals: TableTotals[] = [];
    for (const [index, stage] of stages.entries()) {
      this.options.signal?.throwIfAborted();
      this.onProgress({ step: 'write', done: index, total: stages.length });
      const { change, told } = await this.writeOne(session, stage, batch);
      changes.push(change);
      totals.push(told);
    }
    const remarks = [...stages.flatMap((stage) => stage.remarks), ...forgotten];
    for (const stage of stages) {
      remarks.push(...(await danglingReferences(session, stage)));
    }
    this.options.signal?.throwIfAborted();
    const report = await this.report(session, prepared, { changes, remarks, totals });
    const [minAt, maxAt] = await spanOf(session, stages);
    await recordBatch(session, report, { sequence: batch.sequence, mappingDigest, shownColumns: shownColumns(mapping), minAt, maxAt });
    await noteMade(session, batch, source.fileName);
    return report;
  }

  /** Writes one stage, and counts on both sides of it: what was staged and what is listed, and the table before and after. */
  private async writeOne(session: Session, stage: CountedStage, batch: Batch): Promise<{ readonly change: TableChange; readonly told: TableTotals }> {
    const { name } = stage.target.table;
    const money = moneyColumnsOf(stage);
    const ready = await countStage(session, stage);
    const [listedBefore, rejectedRows] = [await countListed(session, batch, name), await countRejectedRows(session, stage)];
    await keepRejects(session, stage, batch);
    const listed = (await countListed(session, batch, name)) - listedBefore;
    const before = await countTable(session, name, money);
    const written = await writeStage(session, stage, batch);
    const after = await countTable(session, name, money);
    const good = ({ rejected, rows, skipped }: StageCount): number => rows - rejected - skipped;
    const journey = { ...stage, stage, ready, forgotten: good(stage.settled) - good(ready), rejectedRows, listed, before, after, written };
    return { change: written.change, told: totalsOf(journey) };
  }

  private async report(session: Session, prepared: PreparedImport, { changes, remarks, totals }: Outcome): Promise<ImportReport> {
    const { batch, mapping, rows, source } = prepared;
    const reasons = await session.all(
      `SELECT code, column_name AS "column", reason, count(*) AS rows FROM import_reject WHERE batch = $1 GROUP BY ALL ORDER BY rows DESC, code, "column"`,
      [batch.id],
    );
    const [lines] = await session.all('SELECT count(*) FILTER (target IS NULL) AS faults FROM import_reject WHERE batch = $1', [batch.id]);
    const rejected = await rejectedLines(session, prepared.stages, batch);
    const [stage] = rows.skipped === undefined ? await session.all('SELECT count(*) AS n, count(*) FILTER ("__problem" = 0) AS skipped FROM intake_stage_0') : [];
    const repeatedInStage = remarks.filter(({ code }) => code.startsWith('DUPLICATE_')).reduce((sum, remark) => sum + remark.rows, 0);
    // Of a file that fills several tables a line may be kept in one of them.
    const forgotten = prepared.stages.length === 1 ? remarks.filter(({ code }) => code === forgottenCode).reduce((sum, remark) => sum + remark.rows, 0) : 0;
    const read = (rows.total ?? Number(stage?.['n'] ?? 0) + repeatedInStage + forgotten) + Number(lines?.['faults'] ?? 0);
    const skipped = (rows.skipped ?? Number(stage?.['skipped'] ?? 0)) + forgotten;
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
      totals,
      moments: prepared.stages.flatMap(({ moments }) => moments),
      unchangedFile: false,
    };
  }
}

/** Whether each line of the file gives one row for the table. */
const isPerLine = (target: MappingTarget | undefined): boolean => !target?.collapse && !target?.distinct && !target?.group && !target?.unpivot;

/** A stage whose rows were counted when it was filled, and again when one row a key was left. */
interface CountedStage extends FilledStage {
  readonly filled: StageCount;
  readonly settled: StageCount;
  /** Rows that another with the same key replaced. */
  readonly repeated: number;
  readonly perLine: boolean;
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

/** All that a transaction needs to write. */
interface PreparedImport {
  readonly source: Source;
  readonly mapping: Mapping;
  readonly mappingDigest: string;
  readonly batch: Batch;
  readonly rows: MappableRows;
  readonly stages: readonly CountedStage[];
}

interface Outcome {
  readonly changes: readonly TableChange[];
  readonly remarks: readonly Remark[];
  readonly totals: readonly TableTotals[];
}
