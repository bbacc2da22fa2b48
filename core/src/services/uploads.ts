import { rm } from 'node:fs/promises';
import path from 'node:path';

import type { ImportReport, MappingPlan, MappingWish, Mapping, Problem, UploadImportRequest, UploadLook, UploadSummary, UploadTrial } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import { openDuckDb } from '../engine/duckdb/duckdb-engine.js';
import { type OrganisationContext, readOrCreateSalt } from '../host/index.js';
import * as intake from '../intake/index.js';
import { missingData } from '../measures/index.js';
import * as scorecard from '../scorecard/index.js';
import { importOne } from './import-files.js';
import { keptNameOf, mappingFiles, mappingNameOf } from './mapping-files.js';
import { type IncomingFile, storeFile, type StoredFile } from './upload-folder.js';
import { lookOf } from './upload-look.js';
import type { WorkOptions } from './work-options.js';

/** A trial reads no more of a file than this many bytes, so that it answers while somebody looks. */
const triedBytes = 8_000_000;
const mostWaiting = 50;
/** A file nobody comes back to goes after a day, in milliseconds. */
const longestWait = 86_400_000;

interface Upload extends StoredFile {
  readonly receivedAt: number;
  state: UploadSummary['state'];
  problem: Problem | null;
  look: Promise<intake.FileLook> | undefined;
  readonly end: AbortController;
}

/** What may be done with files that somebody sends. */
export type UploadAdministration = Pick<OrganisationUploads, 'list' | 'receive' | 'look' | 'tryOut' | 'begin' | 'import' | 'fail' | 'discard'>;

/** Files that somebody sends, until they are imported or discarded. They lie in the organisation's own temporary folder. */
export class OrganisationUploads {
  private readonly byId = new Map<string, Upload>();

  constructor(private readonly context: OrganisationContext) {}

  /** Those that wait, are being imported or could not be, the oldest first. */
  async list(): Promise<UploadSummary[]> {
    await this.forgetOld();
    return [...this.byId.values()].map(toSummary);
  }

  /** Takes a file in. Throws what storing it throws, and `UPLOADS_TOO_MANY`. */
  async receive(incoming: IncomingFile): Promise<UploadSummary> {
    await this.forgetOld();
    if (this.byId.size >= mostWaiting) {
      throw new HostError('UPLOADS_TOO_MANY', { count: this.byId.size });
    }
    const stored = await storeFile(path.join(this.context.files.temporary, 'uploads'), incoming);
    const upload: Upload = { ...stored, receivedAt: Date.now(), state: 'waiting', problem: null, look: undefined, end: new AbortController() };
    this.byId.set(upload.id, upload);
    return toSummary(upload);
  }

  /** What a file holds, and how it might be mapped. Throws `UPLOAD_UNKNOWN` and what opening the file throws. */
  async look(id: string): Promise<UploadLook> {
    const upload = this.get(id);
    const kept = this.keptMapping(upload.name);
    return lookOf(await this.looked(upload), { upload: toSummary(upload), kept, mappingName: kept?.name ?? mappingNameOf(upload.name), timezone: this.context.settings.timezone });
  }

  /** What a mapping would make of the file. Throws `UPLOAD_UNKNOWN`, and what a mapping throws that is none. */
  async tryOut(id: string, wish: MappingWish, locale?: string): Promise<UploadTrial> {
    const upload = this.get(id);
    const { mapping, plan } = await this.mappingOf(upload, wish);
    const missing = intake.missingOf(mapping);
    const common = { plan: plan ?? null, missing, personal: intake.personalColumns(mapping), consent: intake.consentColumns(mapping).length > 0 };
    if (missing.length > 0) {
      const nothing = { read: 0, kept: 0, skipped: 0, rejected: 0, tables: [], rejects: [], remarks: [], first: { columns: [], rows: [] } };
      return { ...common, ...nothing, sampled: false, checks: { before: 0, after: 0, of: 0 }, lacking: [] };
    }
    const head = await intake.headOf(upload.file, { bytes: triedBytes, folder: upload.folder });
    const scratch = await openDuckDb(':memory:', { temporaryDirectory: upload.folder });
    try {
      const tried = await intake.tryMapping(scratch, { ...this.importing(upload, mapping), file: head.file, locale: locale ?? this.context.settings.locale, now: () => new Date() });
      return { ...common, ...tried, sampled: !head.whole, ...(await this.able(scratch, mapping)) };
    } finally {
      await scratch.close();
    }
  }

  /** Says that the file is being imported, so that nobody else does. Throws `UPLOAD_UNKNOWN`, `UPLOAD_IN_USE` and `CONSENT_MISSING`. */
  async begin(id: string, request: UploadImportRequest): Promise<void> {
    const upload = this.get(id);
    if (upload.state === 'importing') {
      throw new HostError('UPLOAD_IN_USE', { file: upload.name });
    }
    upload.state = 'importing';
    upload.problem = null;
    try {
      const { mapping } = await this.mappingOf(upload, request);
      const columns = intake.consentColumns(mapping);
      if (columns.length > 0 && request.consent !== true) {
        throw new HostError('CONSENT_MISSING', { columns: columns.join(', ') });
      }
      intake.toMapping(mapping, request.name);
    } catch (error) {
      upload.state = 'waiting';
      throw error;
    }
  }

  /** Keeps the mapping, imports the file and lets go of it. One that could not be imported stays, for another try. */
  async import(id: string, request: UploadImportRequest, { actor, report, signal }: WorkOptions & { readonly actor: string }): Promise<ImportReport> {
    const upload = this.get(id);
    const { context } = this;
    const { mapping } = await this.mappingOf(upload, request);
    const files = mappingFiles(context);
    await files.keep(request.name, request.mapping ?? mapping, actor);
    const consented = intake.consentColumns(mapping);
    if (consented.length > 0) {
      await context.state.audit.append({ actor, action: 'data.consent', detail: { mapping: request.name, columns: consented.join(', ') } });
    }
    const kept = files.parse(files.read(request.name).text, request.name);
    const options = { report, signal: AbortSignal.any([signal, upload.end.signal]) };
    const imported = await importOne(context, { file: upload.file, fileName: upload.name, mapping: kept, sourceSystem: undefined }, options);
    await this.discard(id);
    return { files: [imported], dataVersion: await intake.dataVersion(context.engine) };
  }

  /** Says that the file could not be imported, and why. */
  fail(id: string, problem: Problem): void {
    const upload = this.byId.get(id);
    if (upload) {
      upload.state = 'failed';
      upload.problem = problem;
    }
  }

  /** Removes a file; calls its import off where it is under way. Throws `UPLOAD_UNKNOWN`. */
  async discard(id: string): Promise<void> {
    const upload = this.get(id);
    this.byId.delete(id);
    upload.end.abort();
    await upload.look?.catch(() => undefined);
    await rm(upload.folder, { recursive: true, force: true });
  }

  private get(id: string): Upload {
    const upload = this.byId.get(id);
    if (!upload) {
      throw new HostError('UPLOAD_UNKNOWN', {});
    }
    return upload;
  }

  /** The mapping that is kept for files of that name, with its text; undefined where there is none that can be used. */
  private keptMapping(fileName: string): { readonly name: string; readonly text: string; readonly mapping: Mapping } | undefined {
    const files = mappingFiles(this.context);
    const name = keptNameOf(this.context, fileName);
    if (name === undefined) {
      return undefined;
    }
    try {
      const { text } = files.read(name);
      return { name, text, mapping: files.parse(text, name) };
    } catch (error) {
      // One that is broken is told on the page of the data; the file is then looked at as if it were the first.
      if (HostError.is(error)) {
        return undefined;
      }
      throw error;
    }
  }

  /** Looks once, in a database of its own, so that neither a run nor an import has to wait. */
  private looked(upload: Upload): Promise<intake.FileLook> {
    upload.look ??= this.lookAt(upload).catch((error: unknown) => {
      upload.look = undefined;
      throw error;
    });
    return upload.look;
  }

  private async lookAt({ end, file, folder, name }: Upload): Promise<intake.FileLook> {
    const scratch = await openDuckDb(':memory:', { temporaryDirectory: folder });
    try {
      const format = this.keptMapping(name)?.mapping.file;
      return await intake.lookAtFile(scratch, { file, fileName: name, format, timezone: this.context.settings.timezone, temporaryFolder: folder, signal: end.signal });
    } finally {
      await scratch.close();
    }
  }

  private async mappingOf(upload: Upload, { mapping, plan }: MappingWish): Promise<{ readonly mapping: Mapping; readonly plan: MappingPlan | undefined }> {
    const name = mappingNameOf(upload.name);
    if (mapping !== undefined) {
      const parsed = mappingFiles(this.context).parse(mapping, name);
      return { mapping: parsed, plan: intake.planOf(parsed) };
    }
    if (!plan) {
      throw new HostError('REQUEST_INVALID', { reason: 'it needs a plan or a mapping' });
    }
    const complete = intake.completePlan(plan, (await this.looked(upload)).profiles);
    const kept = this.keptMapping(upload.name)?.mapping;
    const planned = intake.mappingOf(complete, kept?.name ?? name);
    return { plan: complete, mapping: { ...kept, ...planned, ...((kept?.file ?? planned.file) && { file: { ...kept?.file, decimal: complete.decimal } }) } };
  }

  private importing({ end, folder, name }: Upload, mapping: Mapping) {
    const { files, settings } = this.context;
    const organisation = { timezone: settings.timezone, salt: readOrCreateSalt(files.salt) };
    return { fileName: name, mapping, organisation, temporaryFolder: folder, signal: end.signal };
  }

  /** How many checks the file would bring to run, and which columns of its table more of them ask for. */
  private async able(scratch: Parameters<typeof missingData>[0], mapping: Mapping): Promise<Pick<UploadTrial, 'checks' | 'lacking'>> {
    const { checks, engine, settings } = this.context;
    const enabled = scorecard.enabledChecks(checks, settings, []);
    const [now, brought] = [await missingData(engine, enabled), await missingData(scratch, enabled)];
    const then = [...now].map(([check, lacks]) => lacks.filter((column) => brought.get(check)?.includes(column)));
    const table = mapping.into.at(-1)?.table ?? '';
    const counts = Map.groupBy(then.flatMap((lacks) => lacks.filter((column) => column.startsWith(`${table}.`))), (column) => column);
    return {
      checks: { before: [...now.values()].filter((lacks) => lacks.length === 0).length, after: then.filter((lacks) => lacks.length === 0).length, of: now.size },
      lacking: [...counts].map(([column, all]) => ({ column, checks: all.length })).toSorted((one, other) => other.checks - one.checks),
    };
  }

  private async forgetOld(): Promise<void> {
    const old = [...this.byId.values()].filter(({ receivedAt, state }) => state !== 'importing' && Date.now() - receivedAt > longestWait);
    for (const { id } of old) {
      await this.discard(id);
    }
  }
}

const toSummary = ({ bytes, id, name, problem, receivedAt, state }: Upload): UploadSummary => ({ id, name, bytes, receivedAt: new Date(receivedAt).toISOString(), state, problem });
