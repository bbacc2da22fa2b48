import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pullRows } from '@touchstone/sdk/testing';

import plugin from './plugin.ts';
import { pullAnswers } from './pull-answers.ts';
import { answersOf, key, startPulse } from './pulse-server.ts';

const secrets = { 'api-key': key };

test('surveys and answers of all pages are brought, but not those without a scale', async () => {
  const pulse = await startPulse(25);
  try {
    const settings = { address: pulse.address, 'page-size': 10 };
    const { rows, since } = await pullRows(plugin, { source: 'answers', pull: pullAnswers, settings, secrets });

    assert.equal(rows.filter(({ into }) => into === 'survey').length, 2);
    assert.equal(rows.filter(({ into }) => into === 'survey_response').length, 17);
    assert.deepEqual(rows[0], { into: 'survey', row: { id: 'after-contact', kind: 'csat', scaleMin: 1, scaleMax: 5, positiveFrom: 4, method: 'email' } });
    assert.deepEqual(rows[2], { into: 'survey_response', row: { id: 'answer-0', survey: 'after-contact', case: null, score: 1, answeredAt: '2026-10-05T00:00:00.000Z' } });
    assert.equal(since, String(Date.UTC(2026, 9, 6) / 1000));
  } finally {
    pulse.close();
  }
});

test('the next pull brings what came since, and nothing where nothing did', async () => {
  const pulse = await startPulse(3);
  try {
    const given = { source: 'answers', pull: pullAnswers, settings: { address: pulse.address }, secrets };
    const first = await pullRows(plugin, given);
    const second = await pullRows(plugin, { ...given, ...(first.since !== undefined && { since: first.since }) });
    pulse.has.answers = answersOf(5);
    const third = await pullRows(plugin, { ...given, ...(first.since !== undefined && { since: first.since }) });

    const answers = ({ rows }: typeof first) => rows.flatMap((each) => (each.into === 'survey_response' ? [each.row.id] : []));
    assert.deepEqual([answers(first), answers(second), answers(third)], [['answer-0', 'answer-1'], [], ['answer-3', 'answer-4']]);
    assert.equal(second.since, first.since);
  } finally {
    pulse.close();
  }
});

test('a key that Pulse does not know fails the pull and says so', async () => {
  const pulse = await startPulse(3);
  try {
    const wrong = { source: 'answers', pull: pullAnswers, settings: { address: pulse.address }, secrets: { 'api-key': 'wrong' } };

    await assert.rejects(pullRows(plugin, wrong), /Pulse does not know the key/);
    assert.equal(pulse.asked.length, 1);
  } finally {
    pulse.close();
  }
});
