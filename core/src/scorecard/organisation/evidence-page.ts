import type { EvidencePage, EvidencePart, Scorecard, Unit } from '@touchstone/sdk/contract';

import { HostError } from '../../base/errors.js';
import type { OrganisationContext } from '../../host/index.js';
import { evidenceOf, firstPart } from '../../measures/index.js';
import { readNames } from '../names.js';
import { toEnabledCheck } from './demands.js';
import { frameOf } from './frame.js';
import { knownCheck } from './known-check.js';

type EvidenceContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'plugins'>;

export interface EvidenceQuery {
  readonly part?: EvidencePart;
  readonly limit: number;
  readonly after?: string;
  /** The key of a period. Default: that of the run. */
  readonly period?: string;
  /** Default: the whole organisation. */
  readonly unit?: Unit;
  /** Rows come in an order drawn by this lot. Default: by their keys. */
  readonly lot?: string;
  /** Whether the figure is one to be proud of: then what went well is shown first. */
  readonly praise?: boolean;
}

/** The finding of a run. Throws `FINDING_UNKNOWN`. */
export function findingOf(document: Scorecard | undefined, id: string): Scorecard['findings'][number] {
  const finding = document?.findings.find((each) => each.id === id);
  if (!finding) {
    throw new HostError('FINDING_UNKNOWN', { id });
  }
  return finding;
}

/** One page of the rows behind a figure of a run. Throws `CHECK_UNKNOWN`, `CHECK_DISABLED` and `REQUEST_INVALID`. */
export async function evidencePage(context: EvidenceContext, id: string, query: EvidenceQuery, document: Scorecard | undefined): Promise<EvidencePage> {
  const { units } = await readNames(context.engine);
  const check = toEnabledCheck(knownCheck(context, id), context.settings, units);
  const { context: frame } = await frameOf(context, document);
  if (query.period !== undefined && !frame.periods.some(({ key }) => key === query.period)) {
    throw new HostError('REQUEST_INVALID', { reason: `the run has no period ${query.period}` });
  }
  const part = query.part ?? firstPart(check.check, query.praise);
  try {
    const { total, counted, columns, rows, next } = await evidenceOf(
      context.engine,
      {
        check,
        unit: query.unit ?? {},
        part,
        limit: query.limit,
        ...(query.period !== undefined && { period: query.period }),
        ...(query.after !== undefined && { after: query.after }),
        ...(query.lot !== undefined && { lot: query.lot }),
      },
      frame,
    );
    return { check: id, part, total, counted, columns: [...columns], rows: rows.map((row) => ({ ...row })), ...(next !== undefined && { next }) };
  } catch (error) {
    if (error instanceof TypeError) {
      throw new HostError('REQUEST_INVALID', { reason: error.message.replace(/\.$/, '') }, { cause: error });
    }
    throw error;
  }
}
