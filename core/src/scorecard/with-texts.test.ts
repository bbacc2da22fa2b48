import { house } from '@touchstone/sdk';
import type { Scorecard } from '@touchstone/sdk/contract';
import { expect, test } from 'vitest';

import { periodAt } from '../measures/index.js';
import { toDocument } from './document.js';
import { findingsOf } from './find.js';
import { alike, branch, enabled, judgedOf, measures, plainDemands, shareOf, spreadCheck, spreadOf } from './judged.testing.js';
import { noPlaces } from './places.js';
import { textsIn } from './texts/texts.testing.js';
import { withTexts } from './with-texts.js';

const checks = [
  judgedOf(enabled({ advice: 'call' }), [{ period: '2026-09', statistic: shareOf(1, 100) }, { statistic: shareOf(70, 100) }]),
  judgedOf(spreadCheck(), spreadOf([...alike(20, 360, 400), branch('brno', 200, 400)])),
  judgedOf(enabled({ id: 'dropped', measure: measures.census, critical: true, standard: { target: 0, better: 'lower', provenance: house } }), []),
];

const document: Scorecard = toDocument({
  organisation: { id: 'rose-hair', name: 'Rose Hair', timezone: 'UTC' },
  run: { id: 'r1', asOf: '2026-10-31T22:00:00Z', period: periodAt('2026-10-15T00:00:00Z', 'month', 'UTC'), dataVersion: 'd1' },
  plugins: [],
  checks,
  findings: findingsOf(checks, noPlaces),
  demands: plainDemands,
});

const english = {
  'principle.name': 'Follow-up',
  'promise-kept.name': 'Promises',
  'promise-kept.question': 'Are promises kept?',
  'promise-kept.sentence': '{value} of {n} kept',
  'branches.unit': '{value}, others {peers}',
  'advice.call': 'Call them.',
};
const czech = { ...english, 'principle.name': 'Péče', 'promise-kept.sentence': 'splněno {value} z {n}', 'branches.unit': '{value}, ostatní {peers}', 'advice.call': 'Zavolejte.' };

const advice = (check: string) => (check === 'follow-up.promise-kept' ? 'call' : undefined);
const plain = (text: string): string => text.replaceAll(/[^\S ]/gu, ' ');
const told = (given: Scorecard) => given.findings.map(({ sentence, advice: what }) => [plain(sentence), what]).sort();

test('says everything in words, from the figures of the period and unit of each finding', () => {
  const card = withTexts(document, textsIn('en', english), advice);

  expect(card.principles[0]).toMatchObject({ name: 'Follow-up', question: '' });
  expect(card.principles[0]?.checks.map(({ question }) => question)).toContain('Are promises kept?');
  expect(told(card)).toEqual([
    ['70 % of 100 kept', 'Call them.'],
    ['Brno: 50 %, others 90 %', null],
  ]);
  expect(card.gate.conditions.map(({ sentence }) => sentence)).toEqual(['follow-up.dropped: not measured']);
});

test('tells any run in another language, whatever it was told in before', () => {
  const card = withTexts(withTexts(document, textsIn('en', english), advice), textsIn('cs', czech), advice);

  expect(card).toEqual(withTexts(document, textsIn('cs', czech), advice));
  expect(told(card)).toEqual([
    ['Brno: 50 %, ostatní 90 %', null],
    ['splněno 70 % z 100', 'Zavolejte.'],
  ]);
});

test('a check whose plugin is gone keeps its figures', () => {
  const card = withTexts(document, textsIn('en'), () => undefined);

  expect(told(card).map(([sentence]) => sentence)).toEqual([
    expect.stringMatching(/^Brno: follow-up\.branches: 50 %/),
    expect.stringMatching(/^follow-up\.promise-kept: 70 %/),
  ]);
});

test('advises what misses, and not what is to be copied', () => {
  const praised = { ...document, findings: document.findings.map((finding) => ({ ...finding, severity: 'praise' as const })) };
  const adviceOf = (card: Scorecard) => withTexts(card, textsIn('en', english), () => 'call').findings.map((finding) => finding.advice);

  expect(new Set(adviceOf(document))).toContain('Call them.');
  expect(new Set(adviceOf(praised))).toEqual(new Set([null]));
});
