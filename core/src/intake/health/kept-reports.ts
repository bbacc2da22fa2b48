import type { Session } from '../../engine/engine.js';
import { catalogueDigest } from '../catalogue/keep-standards.js';
import { forgottenDigest } from '../forget/forget-customer.js';
import type { ImportReport } from '../load/batch.js';

/** What changed the data, as it was written down. */
export interface KeptReport {
  /** A file, the catalogue of standards, or a customer who was forgotten. */
  readonly what: 'file' | 'catalogue' | 'forgotten';
  readonly report: ImportReport;
}

const kinds: Readonly<Record<string, KeptReport['what']>> = { [catalogueDigest]: 'catalogue', [forgottenDigest]: 'forgotten' };

/** All that ever changed the data, the latest first. */
export async function keptReports(session: Session): Promise<KeptReport[]> {
  const rows = await session.all('SELECT mapping_digest, report FROM import_report ORDER BY sequence DESC');
  return rows.map((row) => ({ what: kinds[String(row['mapping_digest'])] ?? 'file', report: JSON.parse(String(row['report'])) as ImportReport }));
}

/** The reports of files alone, in the order they are given. */
export const filesOf = (reports: readonly KeptReport[]): ImportReport[] => reports.filter(({ what }) => what === 'file').map(({ report }) => report);
