import { anyOf, census, check, duration, exists, hours, none, not, now, quantile, setting, share, shareOfCounts, spread, unit, when } from '@touchstone/sdk';
import { commitment, message, serviceCase } from '@touchstone/sdk/model';
import { expect, test } from 'vitest';

import { duckDbDialect } from '../../engine/duckdb/duckdb-dialect.js';
import { explainMeasure } from '../explain.js';
import { context } from '../measure.testing.js';
import { formatSeconds } from './expression-words.js';
import { measureWords, periodWords } from './measure-words.js';

const silent = { settings: {} };

test('a share reads as a sentence', () => {
  const kept = share({
    of: commitment,
    where: commitment.dueAt.before(now),
    meeting: commitment.doneAt.atOrBefore(commitment.dueAt),
    period: commitment.dueAt,
  });

  expect(measureWords(kept, silent)).toBe('Share of commitments where due at is before now, for which done at is at or before due at.');
  expect(periodWords(kept, silent)).toBe('A row belongs to the period of its due at.');
});

test('lengths of time and settings are told in words', () => {
  const limit = setting.duration('limit', { default: hours(4), doc: 'How long at most.' });
  const fast = share({
    of: serviceCase,
    meeting: duration(serviceCase.openedAt, serviceCase.firstHumanReplyAt, 'business').atMost(limit),
  });

  expect(measureWords(fast, { settings: { limit: 5400 } })).toBe(
    'Share of cases for which the opening hours from opened at to first human reply at is at most 90 minutes.',
  );
  expect(periodWords(fast, silent)).toBe('The state as of the run, whatever the period.');
});

test('related rows, units and quantiles are told in words', () => {
  const dropped = census({
    of: serviceCase,
    breaching: exists(message, message.case.is(serviceCase.$self)).and(none(message.$as('reply'), message.$as('reply').isPublic)),
  });
  const slow = quantile({ of: serviceCase, value: duration(serviceCase.openedAt, serviceCase.closedAt), at: 0.9 });
  const byDay = spread({
    of: share({ of: serviceCase, meeting: serviceCase.channel.kind.isOneOf('phone', 'chat') }),
    across: unit('timeOfDay', serviceCase.openedAt.timeOfDay()),
    as: 'deviation',
  });

  expect(measureWords(dropped, silent)).toMatch(/^Every one of cases for which there is a message of this case, and there is no message where is public\.$/);
  expect(measureWords(slow, silent)).toBe('The value that 90 % of cases do not exceed in the time from opened at to closed at.');
  expect(measureWords(byDay, silent)).toBe(
    'Standard deviation beyond chance between time of days of the share of cases for which kind of the channel is phone or chat.',
  );
});

const { customer, topic, orgUnit, $self: thisCase } = serviceCase;
const written = exists(message, message.case.is(thisCase));

test('a sum of ones is told as the number of conditions that hold, also where it counts what is not so', () => {
  const filled = shareOfCounts({ of: serviceCase, met: when(customer.isMissing(), 0, 1).plus(when(topic.isMissing(), 0, 1)).plus(when(orgUnit.isMissing(), 0, 1)), outOf: 3 });
  const found = shareOfCounts({ of: serviceCase, met: when(customer.isKnown(), 1, 0).plus(when(customer.isMissing().and(topic.isMissing()), 0, 1)), outOf: 2 });

  expect(measureWords(filled, silent)).toBe(
    'Share of (the number of these that hold: customer is known; topic is known; org unit is known) in 3, both added up over cases.',
  );
  expect(measureWords(found, silent)).toContain('(the number of these that hold: customer is known; customer is known, or topic is known)');
});

test('other sums are told term by term, however they were added', () => {
  const weighed = shareOfCounts({ of: serviceCase, met: when(customer.isMissing(), 0, 1).plus(when(topic.isMissing(), 0, 2)).plus(when(orgUnit.isMissing(), 0, 1)), outOf: 4 });

  expect(measureWords(weighed, silent)).toContain('Share of (0 where customer is not known, else 1 plus 0 where topic is not known, else 2 plus 0 where');
});

test('that a row may lack its own id is not told: none does', () => {
  const idle = share({ of: serviceCase, meeting: anyOf(not(written), thisCase.isMissing()) });
  const counted = shareOfCounts({ of: serviceCase, met: when(anyOf(not(written), thisCase.isMissing()), 0, 1).plus(when(topic.isMissing(), 0, 1)), outOf: 2 });

  expect(measureWords(idle, silent)).toBe('Share of cases for which there is no message of this case.');
  expect(measureWords(counted, silent)).toContain('hold: there is a message of this case; topic is known)');
});

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [90, '90 seconds'],
  [3600, '1 hour'],
  [86_400 * 3, '3 days'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatSeconds(seconds)).toBe(words);
  expect(formatSeconds(60 * 5)).toBe('5 minutes');
});

test('a recipe says where code makes the figures', () => {
  const measure = share({ of: commitment, meeting: commitment.doneAt.isKnown(), period: commitment.dueAt });
  const one = { measure, standard: { better: 'higher', provenance: 'own' }, id: 'c', question: 'Is it?' } as const;
  const words = [check(one), check({ ...one, derive: (statistics) => statistics })].map(
    (each) => explainMeasure({ id: 'p.c', check: each, settings: {} }, context, { dialect: duckDbDialect, locale: 'en' }).words,
  );

  expect(words).toEqual([
    'Share of commitments for which done at is known.',
    'Share of commitments for which done at is known. From these figures the code of the plugin makes those that are judged, of the same kind and on no more rows.',
  ]);
});

test.each(['cs', 'hu', 'lv', 'sk'])('a recipe is told in %s from the same tree, with nothing left unfilled', (locale) => {
  const measure = share({ of: commitment, where: commitment.dueAt.before(now), meeting: commitment.doneAt.atOrBefore(commitment.dueAt), period: commitment.dueAt });
  const told = check({ measure, standard: { better: 'higher', provenance: 'own' }, id: 'c', question: 'Is it?' });
  const { words, periodRule, calendar } = explainMeasure({ id: 'p.c', check: told, settings: {} }, context, { dialect: duckDbDialect, locale });

  expect([words, periodRule, calendar]).toMatchSnapshot();
  expect(words).not.toMatch(/[{}]|commitment|share of/i);
});
