import { house } from '@touchstone/sdk';
import { expect, test } from 'vitest';

import { findingsOf } from './find.js';
import { alike, branch, enabled, judgedOf, measures, months, october, shareOf, spreadCheck, spreadOf, withWhole } from './judged.testing.js';
import { noPlaces } from './places.js';

const none = noPlaces;
const where = (found: ReturnType<typeof findingsOf>) => found.map(({ unit, severity }) => [unit['orgUnit'] ?? 'whole', severity]);

test('a miss of the whole organisation is one finding, and not one a branch', () => {
  const found = findingsOf([judgedOf(enabled(), withWhole(alike(20, 320, 400)))], none);

  expect(found.map(({ unit }) => unit)).toEqual([{}]);
});

test('beside a miss of the whole organisation, a branch that is worse than its peers is told too', () => {
  const found = findingsOf([judgedOf(enabled(), withWhole([...alike(19, 320, 400), branch('brno', 200, 400)]))], none);

  expect(where(found).map(([unit]) => unit).sort()).toEqual(['brno', 'whole']);
});

test('where the rest of the organisation keeps its standard, the branch that misses is told alone', () => {
  const found = findingsOf([judgedOf(enabled(), withWhole([...alike(5, 970, 1000), branch('brno', 400, 1000)]))], none);

  expect(where(found).map(([unit]) => unit)).toEqual(['brno']);
});

test('a check for information is never found', () => {
  expect(findingsOf([judgedOf(enabled({ weight: 0 }), withWhole(alike(5, 100, 400)))], none)).toEqual([]);
  expect(findingsOf([judgedOf(enabled({ standard: { better: 'higher', provenance: house } }), withWhole(alike(5, 100, 400)))], none)).toEqual([]);
});

test('a breach of a census is found at one row, once and not for its branch too', () => {
  const check = enabled({ measure: measures.census, standard: { target: 0, better: 'lower', provenance: house }, critical: true });
  const breach = { kind: 'census', breaches: 1, n: 1 } as const;
  const found = findingsOf([judgedOf(check, [{ statistic: breach }, { unit: { orgUnit: 'brno' }, statistic: breach }])], none);

  expect(found).toMatchObject([{ unit: {}, severity: 'critical', evidence: { rows: 1 }, kind: 'one-off', since: october }]);
});

test('an accepted miss is not found', () => {
  const accepted = { demands: { exemptionOf: () => ({}) } };

  expect(findingsOf([judgedOf(enabled(), withWhole(alike(5, 100, 400)), accepted)], none)).toEqual([]);
  expect(findingsOf([judgedOf(spreadCheck(), spreadOf([...alike(20, 360, 400), branch('brno', 200, 400)]), accepted)], none)).toEqual([]);
});

test('praise is for branches that are better than their peers beyond chance', () => {
  const found = findingsOf([judgedOf(spreadCheck(), spreadOf([...alike(20, 320, 400), branch('brno', 392, 400), branch('praha', 335, 400)]))], none);

  expect(where(found).filter(([, severity]) => severity === 'praise')).toEqual([['brno', 'praise']]);
});

test('a spread between branches is told by the branches that make it', () => {
  const found = findingsOf([judgedOf(spreadCheck(), spreadOf([...alike(18, 360, 400), branch('brno', 200, 400), branch('zlin', 220, 400)]))], none);

  expect(where(found).map(([unit]) => unit).sort()).toEqual(['brno', 'zlin']);
});

test('a branch hidden for privacy is never found, nor praised, nor held against others', () => {
  const check = spreadCheck({ minimumGroup: 100 });
  const found = findingsOf([judgedOf(check, spreadOf([...alike(110, 360, 400), branch('brno', 5, 60), branch('zlin', 60, 60)]))], none);

  expect(found).toEqual([]);
});

test('the worst comes first, and praise last', () => {
  const critical = enabled({
    id: 'dropped',
    measure: measures.census,
    standard: { target: 0, better: 'lower', provenance: house },
    critical: true,
  });
  const minor = enabled({ id: 'contacted' });
  const found = findingsOf(
    [
      judgedOf(spreadCheck(), spreadOf([...alike(20, 320, 400), branch('brno', 396, 400), branch('zlin', 390, 400)])),
      judgedOf(minor, [{ statistic: shareOf(30, 40) }]),
      judgedOf(enabled(), [{ statistic: shareOf(300, 400) }]),
      judgedOf(critical, [{ statistic: { kind: 'census', breaches: 2, n: 9 } }]),
    ],
    none,
  );

  expect(found.map(({ check, unit, severity }) => [check, severity, unit['orgUnit']])).toEqual([
    ['follow-up.dropped', 'critical', undefined],
    ['follow-up.promise-kept', 'major', undefined],
    ['follow-up.contacted', 'minor', undefined],
    ['follow-up.branches', 'minor', undefined],
    ['follow-up.branches', 'praise', 'brno'],
    ['follow-up.branches', 'praise', 'zlin'],
  ]);
});

test('the rows of a finding are those that are bad, also where fewer are better', () => {
  const worse = enabled({ standard: { target: 0.05, floor: 0.2, better: 'lower', provenance: house } });

  expect(findingsOf([judgedOf(enabled(), [{ statistic: shareOf(70, 100) }])], none)).toMatchObject([{ evidence: { rows: 30 } }]);
  expect(findingsOf([judgedOf(worse, [{ statistic: shareOf(30, 100) }])], none)).toMatchObject([{ evidence: { rows: 30 } }]);
});

test('a spread counts units in its sentence, and in its evidence the rows of those units that its page shows', () => {
  const check = spreadCheck({ measure: { ...measures.spread, as: 'gap' } });
  const branches = [...alike(10, 380, 400), ...alike(10, 280, 400).map((each) => ({ ...each, unit: { orgUnit: `c${each.unit?.['orgUnit']}` } }))];
  const shown = spreadOf(branches).map((each) => (each.statistic.kind === 'spread' ? { statistic: { ...each.statistic, as: 'gap' as const } } : each));

  expect(findingsOf([judgedOf(check, shown)], none)).toMatchObject([{ unit: {}, severity: 'major', evidence: { rows: 10 * 20 + 10 * 120 } }]);
});

test('of a unit that stands out from its peers, the rows are those on its own side', () => {
  const check = spreadCheck({ measure: { ...measures.spread, better: 'lower' } });
  const found = findingsOf([judgedOf(check, spreadOf([...alike(20, 80, 400), branch('brno', 160, 400), branch('praha', 20, 400)]))], none);

  expect(found.map(({ unit, evidence }) => [unit['orgUnit'], evidence.rows])).toEqual([['brno', 160], ['praha', 380]]);
});

test('findings keep their ids from run to run, whatever else is found and in whatever order rows come', () => {
  const shown = withWhole([...alike(20, 970, 1000), branch('brno', 700, 1000), branch('zlin', 600, 1000)]);
  const ids = (found: ReturnType<typeof findingsOf>) => found.map(({ id, unit }) => `${unit['orgUnit']} ${id}`).sort();
  const once = findingsOf([judgedOf(enabled(), shown)], none);
  const again = findingsOf([judgedOf(enabled({ id: 'contacted' }), [{ statistic: shareOf(5, 100) }]), judgedOf(enabled(), [...shown].reverse())], none);

  expect(once.length).toBe(2);
  expect(ids(again)).toEqual(expect.arrayContaining(ids(once)));
});

test('a thousand branches over two years are found within the time of a test', { timeout: 20_000 }, () => {
  const branches = alike(1000, 320, 400).map((each, index) => (index % 10 === 0 ? branch(each.unit?.['orgUnit'] ?? '', 160, 400) : each));
  const shown = months(25).flatMap((period) => spreadOf(branches).map((each) => ({ ...each, period })));
  const found = findingsOf([judgedOf(spreadCheck(), shown)], none);

  expect(found.length).toBe(100);
  expect(found.every(({ kind, since }) => kind === 'pattern' && since === months(25)[0])).toBe(true);
});

test('where fewer is better, the unit with more stands out as worse', () => {
  const check = spreadCheck({ measure: { ...measures.spread, better: 'lower' } });
  const found = findingsOf([judgedOf(check, spreadOf([...alike(20, 80, 400), branch('brno', 160, 400), branch('praha', 20, 400)]))], none);

  expect(where(found).filter(([unit]) => unit !== 'whole')).toEqual([['brno', 'major'], ['praha', 'praise']]);
});
