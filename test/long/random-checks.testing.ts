import { check, own, type Expression, type Measure, type MeanMeasure, type Population, type ShareMeasure, type SpreadMeasure, type UnitExpression } from '@touchstone/sdk';
import fc from 'fast-check';

import type { MeasuredCheck } from '../../core/src/measures/measurement.js';
import { RandomExpressions } from './random-expressions.testing.js';

const populations = ['case', 'commitment', 'order', 'survey_response', 'message', 'customer'];

type Measures = fc.Arbitrary<Measure>;

function measuresOf(table: string, expressions: RandomExpressions): Measures {
  const rows = [{ scope: table, table }];
  const condition = expressions.of('condition', 2, rows);
  const number = expressions.of('number', 2, rows);
  const moment = expressions.of('moment', 1, rows);
  const times = expressions.columns('moment', rows).filter((node) => node.op === 'column' && node.through.length === 0);
  const population = (windows: readonly number[]): fc.Arbitrary<Population> =>
    fc
      .record({
        where: fc.option(condition, { nil: undefined }),
        excluding: fc.array(expressions.of('condition', 1, rows), { maxLength: 2 }),
        // Mostly the same one, so that many checks are measured in one scan.
        period: fc.option(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...times.slice(0, 1)) }, { weight: 1, arbitrary: fc.constantFrom(...times) }, { weight: 1, arbitrary: moment }), { nil: undefined, freq: 12 }),
        window: fc.constantFrom(...windows),
      })
      .map(({ where, excluding, period, window }) => ({
        of: table,
        excluding: excluding.map((when, index) => ({ why: `reason-${index + 1}`, when })),
        ...(where && { where }),
        ...(period && { period }),
        ...(window > 1 && { window }),
      }));
  const added = population([1, 1, 2]);
  const sorted = population([1]);
  const text = expressions.of('text', 1, rows);
  const sharesOrMeans = (of: fc.Arbitrary<Population>): fc.Arbitrary<ShareMeasure | MeanMeasure>[] => [
    fc.tuple(of, condition).map(([own, meeting]) => ({ kind: 'share', ...own, meeting })),
    fc.tuple(of, number).map(([own, value]) => ({ kind: 'mean', ...own, value })),
  ];
  const pairs = fc.oneof(...sharesOrMeans(added).map((one) => fc.record({ first: one, second: one })));
  const unit = fc.constantFrom('orgUnit', ...(table === 'customer' ? [] : ['channel']));
  const flag = (node: Expression): Expression => ({ op: 'when', condition: node, then: { op: 'literal', value: 1 }, otherwise: { op: 'literal', value: 0 } });
  return fc.oneof(
    ...sharesOrMeans(added),
    fc.tuple(added, number, number).map(([own, met, of]): Measure => ({ kind: 'share', ...own, meeting: { op: 'literal', value: true }, counts: { met, of } })),
    fc.tuple(pairs, fc.option(pairs, { nil: undefined }), fc.option(unit, { nil: undefined })).map(([{ first, second }, beyond, alike]): Measure => ({
      kind: 'difference',
      first,
      second,
      ...(beyond?.first.kind === first.kind && { beyond }),
      ...(alike !== undefined && { alike: [alike] }),
    })),
    fc
      .tuple(fc.array(fc.oneof(...sharesOrMeans(sorted)), { minLength: 1, maxLength: 2 }), unit, fc.constantFrom<SpreadMeasure['as']>('deviation', 'gap', 'outside', 'inside'))
      .map(([[one, ...others], across, as]): Measure => ({ kind: 'spread', of: as === 'inside' ? [one, ...others].filter((each) => each !== undefined) : [one].filter((each) => each !== undefined), across: as === 'inside' ? 'period' : across, as })),
    fc.tuple(sorted, text, number, fc.constantFrom('nominal' as const, 'interval' as const)).map(([own, item, value, scale]): Measure => ({ kind: 'agreement', ...own, item, value, scale })),
    fc.tuple(sorted, number, fc.constantFrom(0.1, 0.5, 0.9)).map(([own, value, quantile]): Measure => ({ kind: 'quantile', ...own, value, quantile })),
    fc.tuple(added, number, number).map(([own, events, exposure]): Measure => ({ kind: 'rate', ...own, events, exposure })),
    fc.tuple(added, condition, condition, condition).map(([own, one, two, three]): Measure => ({ kind: 'netPromoter', ...own, promoters: flag(one), passives: flag(two), detractors: flag(three) })),
    fc.tuple(added, condition).map(([own, breaching]): Measure => ({ kind: 'census', ...own, breaching })),
    fc.tuple(sorted, moment, moment, moment).map(([own, from, lost, until]): Measure => ({ kind: 'survival', ...own, from, lost, until, horizonMonths: 12 })),
    fc.tuple(added, number, added, number).map(([numerator, one, denominator, other]): Measure => ({ kind: 'ratio', numerator: { ...numerator, value: one }, denominator: { ...denominator, value: other } })),
  );
}

/** Random checks over the model, each with units of its own. */
export function randomChecks(): fc.Arbitrary<MeasuredCheck> {
  const expressions = new RandomExpressions();
  return fc.oneof(
    ...populations.map((table) => {
      const rows = [{ scope: table, table }];
      const computed = fc
        .oneof(expressions.of('text', 1, rows), expressions.of('moment', 1, rows))
        .map((of): UnitExpression => ({ name: 'computed', of }));
      const units = fc.oneof(fc.constantFrom('orgUnit', 'channel'), computed);
      return fc
        .tuple(measuresOf(table, expressions), fc.array(units, { maxLength: 2 }), fc.boolean())
        .map(([measure, by, crossed]): MeasuredCheck => {
          const parts = [...new Map(by.map((unit) => [JSON.stringify(unit), unit])).values()];
          const split = parts.filter((unit) => table !== 'customer' || unit !== 'channel');
          return {
            id: 'random.check',
            check: check({ id: 'check', question: 'Is it?', standard: { better: 'higher', provenance: own }, measure, by: crossed && split.length === 2 && distinct(split) ? [split] : split.slice(0, 1) }),
            settings: { words: ['a', 'phone', 'open', 'afternoon'] },
          };
        });
    }),
  );
}

const distinct = (units: readonly (string | UnitExpression)[]): boolean =>
  new Set(units.map((unit) => (typeof unit === 'string' ? unit : unit.name))).size === units.length;
