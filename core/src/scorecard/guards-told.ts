import type { CheckResult, GuardResult, Scorecard } from '@touchstone/sdk/contract';

import type { EnabledCheck } from './scoring-input.js';

type Principle = Scorecard['principles'][number];

/** What the checks that guard others found in a run, and which figures they make doubtful. Those that cast doubt come first. */
export function guardsTold(document: Scorecard, enabled: readonly EnabledCheck[]): GuardResult[] {
  const guarding = new Set(enabled.filter(({ check }) => check.guards !== undefined).map(({ id }) => id));
  const told = document.principles.flatMap((principle) =>
    principle.checks.filter(({ id }) => guarding.has(id)).map((check) => guardOf(check, principle, document)),
  );
  return told.toSorted((one, other) => order[one.state] - order[other.state]);
}

const order: Readonly<Record<GuardResult['state'], number>> = { suspected: 0, noticed: 1, clear: 2, 'not-known': 3 };

function guardOf(result: CheckResult, principle: Principle, document: Scorecard): GuardResult {
  const { countOf, format, high, id, k, kind, lacking, low, missing, n, question, standard, value, verdict } = result;
  const findings = document.findings.filter((finding) => finding.check === id && finding.severity !== 'praise');
  const doubts = document.principles.flatMap((each) => each.checks.flatMap((check) => doubtOf(check, each, id)));
  return {
    ...{ check: id, principle: principle.id, question, kind, format, countOf, value, low, high, n, missing, standard, verdict },
    ...(k !== undefined && { k }),
    ...(lacking !== undefined && { lacking }),
    state: stateOf(result, { suspected: doubts.length > 0, found: findings.length > 0 }),
    findings: findings.map(({ evidence, id: finding, sentence, unit }) => ({ id: finding, unit, sentence, rows: evidence.rows })),
    doubts,
  };
}

function doubtOf({ doubts = [], id, question }: CheckResult, principle: Principle, guard: string): GuardResult['doubts'] {
  const own = doubts.filter((doubt) => doubt.guard === guard);
  const units = own.filter(({ unit }) => Object.keys(unit).length > 0).length;
  return own.length === 0 ? [] : [{ check: id, principle: principle.id, question, whole: units < own.length, units }];
}

function stateOf({ verdict }: CheckResult, { found, suspected }: { readonly suspected: boolean; readonly found: boolean }): GuardResult['state'] {
  if (suspected) {
    return 'suspected';
  }
  return found || verdict === 'misses' || verdict === 'accepted' ? 'noticed' : verdict === 'meets' ? 'clear' : 'not-known';
}
