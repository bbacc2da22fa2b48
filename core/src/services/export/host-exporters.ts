import type { EvidencePage, EvidenceQuery, Explanation, ExporterSummary, ExportFormat, ExportSubject, Organisation, RunComparison, Scorecard, UnitComparison, ViewAsked } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import { localOwner } from '../../store/index.js';
import type { LifeAdministration } from '../life.js';
import { type CsvTable, writeCsv } from './csv.js';
import { evidenceJson, evidenceTable, firstPage } from './evidence.js';
import { type ExportedFile, type ExportRequest, fileName, refuseUnusable, viewOf } from './export-request.js';
import { sarifLog } from './sarif.js';
import { actionsTable, comparedUnitsTable, comparisonTable, findingsTable, scorecardTable, unitsTable } from './tables.js';

/** What can be exported of an organisation, each in the same words and behind the same guards of privacy as on the screens. */
export interface Exportable {
  readonly id: string;
  describe(): Promise<Organisation>;
  scorecard(locale?: string, view?: ViewAsked): Promise<Scorecard | undefined>;
  compareUnits(check: string, asked?: ViewAsked & { readonly by?: string | undefined }, locale?: string): Promise<UnitComparison>;
  compare(from: string, to: string, locale?: string): Promise<RunComparison>;
  findingEvidence(id: string, query: EvidenceQuery & Pick<ViewAsked, 'period'>): Promise<EvidencePage>;
  checkEvidence(check: string, query: EvidenceQuery & ViewAsked): Promise<EvidencePage>;
  explain(check: string, locale?: string): Promise<Explanation>;
  readonly life: { administer(actor: string): Pick<LifeAdministration, 'findings' | 'actions'> };
}

/** Nothing is changed by who reads. */
const lifeOf = ({ life }: Exportable) => life.administer(localOwner);

const every: readonly ExportSubject[] = ['scorecard', 'units', 'findings', 'evidence', 'actions', 'comparison'];

/** The exporters of the host itself. */
export const hostExporters: readonly (ExporterSummary & { readonly id: ExportFormat })[] = [
  { id: 'csv', plugin: null, doc: 'Comma-separated values as RFC 4180 has them, for spreadsheets.', mediaType: 'text/csv', extension: 'csv', subjects: [...every] },
  { id: 'json', plugin: null, doc: 'The documents that the API publishes.', mediaType: 'application/json', extension: 'json', subjects: [...every] },
  { id: 'sarif', plugin: null, doc: 'Findings as SARIF 2.1.0, for systems that track issues.', mediaType: 'application/sarif+json', extension: 'sarif', subjects: ['findings'] },
];

/**
 * Makes a file by an exporter of the host. Throws `EXPORT_INVALID`, `SCORECARD_MISSING`, and what asking for the subject throws,
 * all before the first byte.
 */
export async function exportByHost(organisation: Exportable, exporter: (typeof hostExporters)[number], request: ExportRequest): Promise<ExportedFile> {
  const { subject = 'scorecard' } = request;
  if (!exporter.subjects.includes(subject)) {
    throw new HostError('EXPORT_INVALID', { reason: `${exporter.id} can be made of ${exporter.subjects.join(', ')}, not of ${subject}` });
  }
  refuseUnusable(subject, request);
  const name = fileName([organisation.id, subject, ...[request.check, request.finding, request.period, ...Object.values(request.unit ?? {})].filter((part) => part !== undefined)], exporter.extension);
  return { name, mediaType: exporter.mediaType, chunks: await chunksOf(organisation, exporter.id, { ...request, subject }) };
}

type Asked = ExportRequest & { readonly subject: ExportSubject };

async function chunksOf(organisation: Exportable, format: ExportFormat, request: Asked): Promise<AsyncIterable<string>> {
  if (request.subject === 'evidence') {
    const drawn = request.lot === undefined ? {} : { lot: request.lot };
    const ask = (query: EvidenceQuery) =>
      request.finding === undefined
        ? organisation.checkEvidence(request.check ?? '', { ...query, ...drawn, ...viewOf(request) })
        : organisation.findingEvidence(request.finding, { ...query, ...drawn, ...viewOf({ period: request.period }) });
    const first = await firstPage(ask, request.part);
    return format === 'csv' ? writeCsv(evidenceTable(first, ask), request.bom) : evidenceJson(first, ask);
  }
  if (format === 'sarif') {
    return whole(await sarifOf(organisation, request));
  }
  const { document, table } = await subjectOf(organisation, request);
  return format === 'csv' ? writeCsv(await table(), request.bom) : whole(document);
}

async function* whole(document: unknown): AsyncIterable<string> {
  yield `${JSON.stringify(document, null, 2)}\n`;
}

interface Subject {
  /** As the API publishes it. */
  readonly document: unknown;
  readonly table: () => Promise<CsvTable>;
}

async function subjectOf(organisation: Exportable, { subject, check, by, from, to, locale, ...asked }: Asked): Promise<Subject> {
  const view = viewOf(asked);
  switch (subject) {
    case 'units': {
      if (check !== undefined) {
        const compared = await organisation.compareUnits(check, { ...view, by }, locale);
        return { document: compared, table: async () => comparedUnitsTable(compared) };
      }
      const scorecard = await scorecardOf(organisation, locale, view);
      return { document: scorecard.principles.flatMap(({ checks }) => checks), table: async () => unitsTable(scorecard, await organisation.describe()) };
    }
    case 'findings': {
      const list = await lifeOf(organisation).findings(locale);
      if (Object.keys(view).length === 0) {
        return { document: list, table: async () => findingsTable(await scorecardOf(organisation, locale), list, await organisation.describe()) };
      }
      const scorecard = await scorecardOf(organisation, locale, view);
      return { document: { findings: scorecard.findings }, table: async () => findingsTable(scorecard, list, await organisation.describe()) };
    }
    case 'actions': {
      const actions = await lifeOf(organisation).actions();
      return { document: { actions }, table: async () => actionsTable(actions, await organisation.describe()) };
    }
    case 'comparison': {
      const compared = await organisation.compare(from ?? '', to ?? (await scorecardOf(organisation, locale)).run.id, locale);
      return { document: compared, table: async () => comparisonTable(compared) };
    }
    default: {
      const scorecard = await scorecardOf(organisation, locale, view);
      return { document: scorecard, table: async () => scorecardTable(scorecard) };
    }
  }
}

async function sarifOf(organisation: Exportable, { locale, ...asked }: Asked) {
  const [scorecard, lives, described] = await Promise.all([scorecardOf(organisation, locale, viewOf(asked)), lifeOf(organisation).findings(locale), organisation.describe()]);
  const checks = new Set(scorecard.findings.filter(({ severity }) => severity !== 'praise').map(({ check }) => check));
  const explanations = await Promise.all([...checks].map(async (check) => [check, await organisation.explain(check, locale)] as const));
  return sarifLog({ scorecard, lives, organisation: described, explanations: new Map(explanations), locale: locale ?? described.locale });
}

async function scorecardOf(organisation: Exportable, locale: string | undefined, view: ViewAsked = {}): Promise<Scorecard> {
  const scorecard = await organisation.scorecard(locale, view);
  if (!scorecard) {
    throw new HostError('SCORECARD_MISSING', { id: organisation.id });
  }
  return scorecard;
}
