import type { CheckContribution, ValueFormat } from '@touchstone/sdk';
import type { CheckResult, Unit, UnitResult } from '@touchstone/sdk/contract';

/** What a check may come to where nothing says what to expect, in the measure's own unit. */
const usual: Readonly<Record<ValueFormat, number>> = { percent: 0.8, points: 0.12, number: 4, duration: 5400, money: 120_000, count: 3 };

/** Members of dimensions, as data may have them. */
const members: Readonly<Record<string, string>> = { orgUnit: 'Brno', channel: 'phone', timeOfDay: 'evening' };

const rows = 120;
const breaches = 3;

/** Rows alone are not told to a thousandth. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** A check as it would stand had it missed its standard: a figure between its floor and its target, or one beyond it. */
export function exampleFigure(id: string, { measure, standard, format, critical, weight, question, countOf }: CheckContribution): CheckResult {
  const { target, floor, better } = standard;
  const worse = better === 'higher' ? 0.8 : 1.25;
  const value = measure.kind === 'census' ? breaches : rounded(target === undefined ? usual[format] : floor === undefined ? target * worse || usual[format] : (target + floor) / 2);
  const half = Math.abs(target !== undefined && floor !== undefined ? target - floor : value) / 8;
  const exact = measure.kind === 'census';
  return {
    id,
    question,
    kind: measure.kind,
    format,
    countOf: countOf ?? 'rows',
    value,
    low: exact ? null : rounded(value - half),
    high: exact ? null : rounded(value + half),
    n: rows,
    k: exact ? breaches : Math.round(rows * Math.min(1, Math.max(0, value))),
    standard: { target: target ?? null, floor: floor ?? null, better, provenance: standard.provenance },
    critical,
    weight,
    verdict: 'misses',
    missing: [],
    excluded: [],
    units: [],
  };
}

/** One unit of those that a check compares, and what the others come to; nothing of a check that compares none. */
export function exampleUnit({ measure }: CheckContribution): { readonly unit: Unit; readonly at: UnitResult; readonly peers: number } | undefined {
  if (measure.kind !== 'spread' || measure.across === 'period') {
    return undefined;
  }
  const across = typeof measure.across === 'string' ? measure.across : measure.across.name;
  const unit: Unit = { [across]: members[across] ?? across };
  const at = { unit, period: '2026-10', n: rows, verdict: 'misses' } as const;
  return measure.of.every(({ kind }) => kind === 'share')
    ? { unit, at: { ...at, value: 0.62, low: 0.53, high: 0.7, k: 74 }, peers: 0.8 }
    : { unit, at: { ...at, value: 3.4, low: 3.2, high: 3.6 }, peers: 4.1 };
}
