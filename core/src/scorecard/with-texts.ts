import type { CheckResult, Doubt, Finding, Scorecard, UnitResult } from '@touchstone/sdk/contract';

import type { Texts } from './texts/texts.js';
import { cutOf, sameUnit } from './unit-key.js';

/** Fills in everything a scorecard says in words. The figures decide the words, so that any run can be told in any language. */
export function withTexts(document: Scorecard, texts: Texts, adviceOf: (check: string) => string | undefined): Scorecard {
  const checks = new Map(document.principles.flatMap((principle) => principle.checks).map((check) => [check.id, check]));
  const measured = (id: string) => {
    const verdict = checks.get(id)?.verdict;
    return verdict !== 'not-measured' && verdict !== 'not-enough-data' && verdict !== 'hidden-for-privacy';
  };
  const sentenceOf = ({ guard, unit }: Doubt) => {
    const check = checks.get(guard);
    // Beside the whole organisation's history, a scorecard has the units of its own period alone.
    const at = check?.units.find((each) => Object.keys(unit).length > 0 && sameUnit(each.unit, unit)) ?? check;
    return check && at ? texts.sentence({ unit, severity: 'major' }, check, at) : guard;
  };
  const doubtsIn = ({ doubts }: { readonly doubts?: readonly Doubt[] }) => doubts && { doubts: doubts.map((doubt) => ({ ...doubt, sentence: sentenceOf(doubt) })) };
  return {
    ...document,
    gate: {
      ...document.gate,
      conditions: document.gate.conditions.map((each) => ({ ...each, sentence: texts.gate(each, measured(each.check)) })),
    },
    principles: document.principles.map((principle) => ({
      ...principle,
      name: texts.principleName(principle.id),
      question: texts.principleQuestion(principle.id),
      checks: principle.checks.map((check) => ({
        ...check,
        question: texts.question(check),
        standard: texts.standard(check.id, check.standard),
        units: check.units.map((at) => (at.standard ? { ...at, standard: texts.standard(check.id, at.standard) } : at)),
        ...doubtsIn(check),
      })),
    })),
    ...(document.waiting && {
      waiting: document.waiting.map((principle) => ({
        ...principle,
        name: texts.principleName(principle.id),
        question: texts.principleQuestion(principle.id),
        checks: principle.checks.map((check) => ({ ...check, question: texts.question(check) })),
      })),
    }),
    findings: document.findings.map((finding) => {
      const check = checks.get(finding.check);
      return {
        ...finding,
        sentence: check ? texts.sentence(finding, check, figureOf(finding, check), peersOf(finding, check)) : finding.sentence,
        // The advice of a check is for what misses; what stands out as better is to be copied, and its sentence says so.
        advice: texts.advised(finding.check, finding.advised) ?? (finding.severity === 'praise' ? null : texts.advice(finding.check, adviceOf(finding.check))),
        ...doubtsIn(finding),
      };
    }),
  };
}

function figureOf({ unit, period }: Finding, check: CheckResult): UnitResult | CheckResult {
  return check.units.find((each) => each.period === period && sameUnit(each.unit, unit)) ?? check;
}

/** The mean of the other units of the same kind in the same period, weighed by their rows. */
function peersOf({ unit, period }: Finding, check: CheckResult): number | undefined {
  const cut = cutOf(unit);
  const peers = check.units.filter(
    (each) => each.period === period && !sameUnit(each.unit, unit) && cutOf(each.unit) === cut,
  );
  const known = peers.flatMap(({ value, n }) => (value === null ? [] : [{ value, n }]));
  const rows = known.reduce((sum, { n }) => sum + n, 0);
  return rows === 0 ? undefined : known.reduce((sum, { value, n }) => sum + value * n, 0) / rows;
}
