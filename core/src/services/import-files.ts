import path from 'node:path';

import type { ImportedFile, ImportReport, ImportRequest } from '@touchstone/sdk/contract';

import { type OrganisationContext, readOrCreateSalt } from '../host/index.js';
import * as intake from '../intake/index.js';
import { localOwner } from '../store/index.js';
import { findMappingFile } from './mapping-files.js';
import { refuseIfAborted, type WorkOptions } from './work-options.js';

/** How many rejected rows a report names one by one. */
const shownRejects = 5;

/** What an import touches of an organisation. */
export type ImportContext = Pick<OrganisationContext, 'engine' | 'files' | 'settings' | 'state'>;

/**
 * Imports files in the order given, each in a transaction of its own, by the mapping that is named or else by the one that the
 * organisation keeps for files of that name. Rows that do not fit are in the report.
 */
export async function importFiles(
  context: ImportContext,
  request: ImportRequest,
  options: WorkOptions,
): Promise<ImportReport> {
  const named = request.mapping === undefined ? undefined : await intake.readMapping(request.mapping);
  const undone = await intake.undoneImports(context.engine);
  const files: ImportedFile[] = [];
  for (const file of request.files) {
    const kept = named ? undefined : findMappingFile(context, file);
    const mapping = kept === undefined ? named : await intake.readMapping(kept);
    files.push(await importOne(context, { file, mapping, sourceSystem: request.source }, options));
  }
  return { files, undone, dataVersion: await intake.dataVersion(context.engine) };
}

/** Imports one file in a transaction, and notes in the audit what came of it. */
export async function importOne(
  { engine, files: folder, settings, state }: ImportContext,
  { file, fileName = path.basename(file), mapping, sourceSystem }: Pick<intake.ImportOptions, 'file' | 'fileName' | 'mapping' | 'sourceSystem'>,
  { report, signal }: WorkOptions,
): Promise<ImportedFile> {
  refuseIfAborted(signal);
  const began = performance.now();
  const told = await intake.importFile(engine, {
    file,
    fileName,
    mapping,
    sourceSystem,
    organisation: { timezone: settings.timezone, salt: readOrCreateSalt(folder.salt) },
    temporaryFolder: folder.temporary,
    onProgress: (progress) => report({ ...progress, step: `${fileName}: ${progress.step}` }),
    signal,
    now: () => new Date(),
  });
  if (!told.unchangedFile) {
    const { id: batch, sha256, rowsKept, rowsRejected } = told.batch;
    await state.audit.append({ actor: localOwner, action: 'data.import', detail: { batch, sha256, rowsKept, rowsRejected } });
  }
  const { rejects } = told.unchangedFile ? { rejects: [] } : await intake.rejectsOf(engine, { batch: told.batch.id, limit: shownRejects });
  return { ...toImportedFile(file, told, (performance.now() - began) / 1000), firstRejects: rejects.map(({ line, column, code, reason }) => ({ line, column, code, reason })) };
}

function toImportedFile(file: string, told: intake.ImportReport, seconds: number): ImportedFile {
  const { batch, tables, reasons, skipped, repeated, unchangedFile } = told;
  return {
    file,
    batch: unchangedFile ? null : batch.id,
    rowsRead: batch.rowsRead,
    rowsKept: batch.rowsKept,
    rowsSkipped: skipped + repeated,
    rowsRejected: batch.rowsRejected,
    tables: tables.map(({ table, inserted, updated, unchanged }) => ({ table, rows: inserted + updated + unchanged })),
    rejects: reasons.map(({ code, column, reason, rows }) => ({ code, column, reason, rows: Number(rows) })),
    seconds,
  };
}
