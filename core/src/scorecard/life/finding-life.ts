import type { FindingDecision, FindingLife, FindingStatus, Reopening } from '@touchstone/sdk/contract';
import type { ExemptionSetting } from '@touchstone/sdk/schema';

import type { StoredDecision, StoredFinding } from '../../store/index.js';
import { fingerprint } from '../fingerprint.js';

/** All that decides where a finding stands. */
export interface LifeParts {
  readonly finding: StoredFinding;
  readonly decision: StoredDecision | undefined;
  /** The exemption of its check at its unit that ends last. */
  readonly exemption: ExemptionSetting | undefined;
  /** Whether the latest run has it, and when that was made. */
  readonly present: boolean;
  readonly scoredAt: string;
  /** The local day. */
  readonly today: string;
}

interface Standing {
  readonly status: FindingStatus;
  readonly reopened: Reopening | null;
}

/** The exemptions by the finding that they accept: of several for one, the one that ends last. */
export function exemptionsByFinding(exemptions: readonly ExemptionSetting[]): ReadonlyMap<string, ExemptionSetting> {
  const ascending = exemptions.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  return new Map(ascending.map((each) => [fingerprint(each.check, each.unit), each]));
}

/** Where a finding stands. What was accepted or watched until a day is open again from the day after. */
export function lifeOf(parts: LifeParts): FindingLife {
  const { finding, decision, present } = parts;
  const { status, reopened } = standingOf(parts);
  return {
    id: finding.id,
    check: finding.check,
    unit: { ...finding.unit },
    state: finding.state,
    status,
    decision: termsOf(status, parts),
    reopened,
    needsDecision: present && status === 'open',
    openedAt: finding.openedAt,
    decidedAt: status === 'open' && reopened !== null ? null : (decision?.firstAt ?? null),
    revision: decision?.revision ?? 0,
  };
}

function standingOf({ finding, decision, exemption, present, scoredAt, today }: LifeParts): Standing {
  if (exemption && exemption.until >= today) {
    // Accepted anew since the run that saw it go beyond what had been accepted.
    const isNewer = decision?.status === 'accepted' && decision.at > scoredAt;
    const exceeded = present && finding.acceptance === 'exceeded' && !isNewer;
    return exceeded ? { status: 'open', reopened: 'worsened' } : { status: 'accepted', reopened: null };
  }
  const wasAccepted = decision === undefined || decision.status === 'accepted';
  if (wasAccepted) {
    return { status: 'open', reopened: exemption ? 'date-passed' : null };
  }
  if (decision.until !== null && decision.until < today) {
    return { status: 'open', reopened: 'date-passed' };
  }
  return { status: decision.status, reopened: decision.reopened };
}

function termsOf(status: FindingStatus, { decision, exemption }: LifeParts): FindingDecision {
  if (status === 'accepted' && exemption) {
    const byHand = decision?.status !== 'accepted';
    return {
      owner: null,
      approver: exemption.approvedBy,
      reason: exemption.reason,
      until: exemption.until,
      worst: exemption.worst ?? null,
      actor: byHand ? null : decision.actor,
      at: byHand ? null : decision.at,
    };
  }
  const stands = decision !== undefined && status !== 'open';
  return {
    owner: stands ? decision.owner : null,
    approver: null,
    reason: stands ? decision.reason : null,
    until: stands ? decision.until : null,
    worst: null,
    actor: decision?.actor ?? null,
    at: decision?.at ?? null,
  };
}
