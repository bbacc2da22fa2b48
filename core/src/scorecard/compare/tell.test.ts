import { expect, test } from 'vitest';

import { shareOf } from '../judged.testing.js';
import { createFigureFormat } from '../texts/figures.js';
import { textsIn } from '../texts/texts.testing.js';
import { chooseRuns } from './choose-runs.js';
import { compareRuns } from './compare-runs.js';
import { atLeast, keptRun, type MadeCheck } from './facts.testing.js';
import { tellComparison } from './tell.js';

const promises = (k: number, more: Partial<MadeCheck> = {}): MadeCheck => ({
  id: 'follow-up.promise-kept',
  shown: [{ statistic: shareOf(k, 100) }],
  standard: atLeast(95, 75),
  ...more,
});

const tell = (a: readonly MadeCheck[], b: readonly MadeCheck[], locale = 'en') =>
  tellComparison(compareRuns(keptRun(a), keptRun(b, { id: 'r2' })), {
    locale,
    texts: textsIn(locale, { 'promise-kept.name': 'Promises kept' }),
    figures: createFigureFormat(locale, 'EUR'),
  });

test('tells a fall, what caused it, and that it could be chance', () => {
  const { sentence, sentences, checks } = tell([promises(90)], [promises(85, { standard: atLeast(90, 75), proposed: { standard: atLeast(95, 75) } })]);

  expect(sentence).toMatch(/^The score fell from 75\.0 to 66\.7: -8\.3 points\. The change lies between -\d+\.\d and \+\d+\.\d points, so it could be chance\.$/);
  expect(sentences).toEqual([
    { cause: 'data', sentence: 'What was measured is worse: -29.2 points.' },
    { cause: 'standards', sentence: 'The standards, exemptions or settings of checks are others: +20.8 points.' },
  ]);
  expect(checks.map(({ name }) => name)).toEqual(['Promises kept']);
});

test('says when nothing moved, and when there is nothing to split', () => {
  expect(tell([promises(90)], [promises(90)])).toMatchObject({ sentence: 'The score is the same in both runs: 75.0.', sentences: [] });
  expect(tell([], [promises(90)])).toMatchObject({ sentence: 'One of the two runs has no score, so there is no change to split.', sentences: [], parts: null });
});

test('tells it in Czech', () => {
  const { sentence, sentences } = tell([promises(90)], [promises(90, { weight: 1 }), promises(90, { id: 'follow-up.reply' }), promises(60, { id: 'channels.busy' })], 'cs');

  expect(sentence).toMatch(/^Skóre kleslo z 75,0 na 37,5: -37,5 bodu\.$/);
  expect(sentences).toEqual([{ cause: 'plugins', sentence: 'Pluginy, jejich verze nebo verze Touchstone jsou jiné: -37,5 bodu.' }]);
});

const run = (id: string, to: string, createdAt: string) => ({ id, asOf: `${to}T22:00:00Z`, from: `${to.slice(0, 8)}01`, to, createdAt, current: true });
const october = run('october', '2026-10-31', '2026-11-01T08:00:00Z');
const again = run('again', '2026-10-31', '2026-11-02T08:00:00Z');
const september = run('september', '2026-09-30', '2026-11-03T08:00:00Z');

test('chooses the two latest runs in the order of their periods, then of their making', () => {
  expect(chooseRuns([september, again, october], [])).toEqual({ from: 'september', to: 'again' });
  expect(chooseRuns([again, october], [])).toEqual({ from: 'october', to: 'again' });
});

test('takes the runs that are named, and the latest other one where one is', () => {
  expect(chooseRuns([], ['a', 'b'])).toEqual({ from: 'a', to: 'b' });
  expect(chooseRuns([september, again], ['september'])).toEqual({ from: 'september', to: 'again' });
});

test('refuses where there are too few', () => {
  expect(() => chooseRuns([october], [])).toThrow('There are no two different runs to compare.');
  expect(() => chooseRuns([october], ['october'])).toThrow('There are no two different runs to compare.');
});
