import { at, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const asked = given.survey({ id: 'csat', kind: 'csat' });

/** Answers about one topic, with an offer or without, so many of them content. */
const answers = (withOffer: boolean, count: number, content: number) =>
  many(count, (index) => {
    const about = given.serviceCase({ topic: 'renewal' });
    return [
      withOffer ? given.offer({ case: about, at: at(4) }) : [],
      given.surveyResponse({ survey: asked, case: about, answeredAt: at(5), score: index < content ? 5 : 1 }),
    ];
  });

const statistic = (kOffered: number, nOffered: number, k: number, n: number) => ({ first: { kind: 'share', k: kOffered, n: nOffered }, second: { kind: 'share', k, n } });

test('satisfaction with an offer and without', () =>
  testCheck(plugin, 'harm', {
    worlds: [
      { name: 'more are content with an offer', rows: [answers(true, 60, 57), answers(false, 60, 42)], verdict: 'meets', statistic: statistic(57, 60, 42, 60), findings: [] },
      { name: 'far fewer are content with an offer', rows: [answers(true, 60, 30), answers(false, 60, 54)], verdict: 'misses', statistic: statistic(30, 60, 54, 60) },
      { name: 'about as many', rows: [answers(true, 30, 24), answers(false, 30, 24)], verdict: 'too-close-to-call', statistic: statistic(24, 30, 24, 30) },
      { name: 'few offers', rows: [answers(true, 6, 1), answers(false, 30, 24)], verdict: 'not-enough-data', statistic: statistic(1, 6, 24, 30) },
      { name: 'nobody notes offers', rows: answers(false, 1, 1), verdict: 'not-measured', missing: ['offer'] },
    ],
  }));
