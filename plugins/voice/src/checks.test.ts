import { at, breaching, counted, given, many, testCheck } from '@touchstone/sdk/testing';
import { test } from 'vitest';

import plugin from './plugin.js';

const ces = given.survey({ kind: 'ces' });
const nps = given.survey({ kind: 'nps', scaleMin: 0, scaleMax: 10, positiveFrom: 9 });
const servperf = given.survey({ kind: 'servperf' });
const csat = given.survey({ kind: 'csat' });
const unasked = ['survey.kind', 'survey_response'];

/** The middle of a month, counted back from October. */
const monthsAgo = (months: number): string => at(15 - 30 * months);

/** Answers about how easy it was, the first so many that it was. */
const easy = (positive: number, count: number) => many(count, (index) => given.surveyResponse({ survey: ces, answeredAt: at(5), score: index < positive ? 5 : 2 }));

test('customers who found it easy', () =>
  testCheck(plugin, 'ces', {
    worlds: [
      ...counted(easy, { meets: [140, 150], misses: [40, 100], 'too-close-to-call': [24, 30], 'not-enough-data': [4, 6] }),
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: ['survey.kind', 'survey.positive_from', 'survey_response'] },
    ],
  }));

/** Answers of a month, so many promoters of a hundred and the others detractors. */
const recommending = (months: number, promoters: number, count = 100) =>
  many(count, (index) => given.surveyResponse({ survey: nps, answeredAt: monthsAgo(months), score: index < promoters ? 10 : 3 }));

test('customers who would recommend us', () => {
  const usual = many(8, (index) => recommending(index + 1, 60 + (index % 5)));
  return testCheck(plugin, 'nps', {
    worlds: [
      { name: 'as many as usual', rows: [usual, recommending(0, 61)], verdict: 'meets', statistic: { promoters: 61, detractors: 39 }, findings: [] },
      { name: 'hardly any', rows: [usual, recommending(0, 20)], verdict: 'misses', statistic: { promoters: 20, detractors: 80 } },
      { name: 'one fewer, after months that never varied', rows: [many(8, (index) => recommending(index + 1, 60)), recommending(0, 59)], verdict: 'too-close-to-call', statistic: { promoters: 59 } },
      { name: 'six answers', rows: [usual, recommending(0, 1, 6)], verdict: 'not-enough-data', statistic: { promoters: 1, detractors: 5 } },
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: unasked },
    ],
  });
});

/** Ratings of a month, so many of a hundred of five points and the others of three. */
const rating = (months: number, high: number, count = 100) =>
  many(count, (index) => given.surveyResponse({ survey: servperf, dimension: 'empathy', answeredAt: monthsAgo(months), score: index < high ? 5 : 3 }));

test('how customers rate service', () => {
  const usual = many(8, (index) => rating(index + 1, 60 + (index % 5)));
  return testCheck(plugin, 'servperf', {
    worlds: [
      { name: 'as usual', rows: [usual, rating(0, 61)], verdict: 'meets', statistic: { n: 100, sum: 61 * 5 + 39 * 3 }, findings: [] },
      { name: 'far lower', rows: [usual, rating(0, 10)], verdict: 'misses', statistic: { n: 100, sum: 50 + 270 } },
      { name: 'a little lower, after months that never varied', rows: [many(8, (index) => rating(index + 1, 60)), rating(0, 59)], verdict: 'too-close-to-call', statistic: { n: 100, sum: 295 + 123 } },
      { name: 'six ratings', rows: [usual, rating(0, 1, 6)], verdict: 'not-enough-data', statistic: { n: 6, sum: 20 } },
      { name: 'nobody asks', rows: given.serviceCase(), verdict: 'not-measured', missing: unasked },
    ],
  });
});

/** Invitations of the fifth, the first so many answered. */
const invitations = (answered: number, count: number) =>
  many(count, (index) => {
    const invite = given.surveyInvite({ survey: csat, sentAt: at(5) });
    return index < answered ? [invite, given.surveyResponse({ survey: csat, invite, answeredAt: at(6) })] : invite;
  });

test('invitations that are answered', () =>
  testCheck(plugin, 'response-rate', {
    worlds: [
      ...counted(invitations, { meets: [45, 150], misses: [3, 150], 'too-close-to-call': [5, 30], 'not-enough-data': [2, 6] }),
      {
        name: 'some were sent a week ago and may still be answered',
        rows: [invitations(45, 150), many(3, () => given.surveyInvite({ survey: csat, sentAt: at(24) }))],
        verdict: 'meets',
        statistic: { k: 45, n: 150 },
        excluded: { 'too-recent': 3 },
      },
      { name: 'nobody is invited', rows: given.surveyResponse({ survey: csat, answeredAt: at(5) }), verdict: 'not-measured', missing: ['survey_invite'] },
    ],
  }));

/** Customers who could be asked about a case, resolved or not, the first so many of whom are. */
const eligible = (resolved: boolean, asked: number, count: number) =>
  many(count, (index) =>
    given.surveyInvite({
      survey: csat,
      case: given.serviceCase({ openedAt: at(3), ...(resolved && { lastResolvedAt: at(4) }) }),
      eligibleAt: at(5),
      sentAt: index < asked ? at(5) : null,
    }),
  );
const asked = (k: number, n: number, kResolved: number, nResolved: number) => ({
  rows: [eligible(false, k, n), eligible(true, kResolved, nResolved)],
  statistic: { first: { kind: 'share', k, n }, second: { kind: 'share', k: kResolved, n: nResolved } },
});

test('customers of unresolved cases who are asked', () =>
  testCheck(plugin, 'bias', {
    worlds: [
      { name: 'as often', ...asked(140, 150, 140, 150), verdict: 'meets', findings: [] },
      { name: 'hardly ever', ...asked(20, 100, 95, 100), verdict: 'misses', findings: [{ unit: {} }] },
      { name: 'ten points less often', ...asked(24, 30, 27, 30), verdict: 'too-close-to-call' },
      { name: 'a few were unresolved', ...asked(1, 4, 27, 30), verdict: 'not-enough-data' },
      { name: 'nobody notes who could be asked', rows: given.surveyInvite({ survey: csat, case: given.serviceCase({ lastResolvedAt: at(4) }), sentAt: at(5) }), verdict: 'not-measured', missing: ['survey_invite.eligible_at'] },
    ],
  }));

/** Branches, the first so many of which asked nobody for two months. */
const branches = (silent: number, count: number) =>
  many(count, (index) => given.surveyInvite({ survey: csat, orgUnit: given.orgUnit({ id: `branch-${index}`, kind: 'branch' }), sentAt: index < silent ? at(-30) : at(20) }));

test('branches whose customers are asked', () =>
  testCheck(plugin, 'cadence', {
    worlds: [
      ...breaching(branches, { meets: [0, 3], misses: [2, 3] }),
      {
        name: 'there is no branch',
        rows: given.surveyInvite({ survey: csat, orgUnit: given.orgUnit({ kind: 'company' }), sentAt: at(20) }),
        verdict: 'not-enough-data',
        statistic: { breaches: 0, n: 0 },
      },
      { name: 'nobody is invited', rows: given.orgUnit({ kind: 'branch' }), verdict: 'not-measured', missing: ['survey_invite'] },
    ],
  }));

const company = given.orgUnit({ id: 'company', kind: 'company' });
const interviews = (count: number) => many(count, () => given.feedbackItem({ source: 'interview', at: at(5) }));

test('talks with customers in person', () =>
  testCheck(plugin, 'interviews', {
    worlds: [
      { name: 'five in a quarter', rows: [company, interviews(5)], verdict: 'meets', statistic: { breaches: 0, n: 1 }, findings: [] },
      { name: 'four', rows: [company, interviews(4)], verdict: 'misses', statistic: { breaches: 1, n: 1 }, findings: [{ unit: {} }] },
      { name: 'branches without a company over them', rows: [given.orgUnit({ kind: 'branch' }), interviews(5)], verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'feedback is not kept', rows: company, verdict: 'not-measured', missing: ['feedback_item'] },
    ],
  }));

/** Feedback, the first so many pieces of which somebody read. */
const feedback = (read: number, count: number) => many(count, (index) => given.feedbackItem({ at: at(5), codedAt: index < read ? at(6) : null }));

test('feedback that is read', () =>
  testCheck(plugin, 'coded', {
    worlds: [
      ...counted(feedback, { meets: [150, 150], misses: [40, 100], 'too-close-to-call': [28, 30], 'not-enough-data': [5, 6] }),
      { name: 'nobody notes that it was read', rows: given.feedbackItem({ at: at(5) }), verdict: 'not-measured', missing: ['feedback_item.coded_at'] },
    ],
  }));

/** Unhappy words, the first so many answered on the next day. */
const unhappy = (answered: number, count: number) => many(count, (index) => given.feedbackItem({ tone: -1, at: at(5), answeredAt: index < answered ? at(6) : null }));
const answeredLongAgo = given.feedbackItem({ tone: -1, at: at(-90), answeredAt: at(-89) });

test('unhappy words that are answered', () =>
  testCheck(plugin, 'answered', {
    worlds: [
      ...counted((some, all) => [answeredLongAgo, unhappy(some, all)], { meets: [148, 150], misses: [40, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one came yesterday', rows: [unhappy(148, 150), given.feedbackItem({ tone: -1, at: at(30) })], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { pending: 1 } },
      { name: 'nobody notes its tone', rows: given.feedbackItem({ at: at(5), answeredAt: at(6) }), verdict: 'not-measured', missing: ['feedback_item.tone'] },
    ],
  }));

/** Common themes, to the first so many of which no action belongs. */
const themes = (without: number, count: number) =>
  many(count, (index) =>
    given.feedbackItem({ topic: given.topic({ id: `theme-${index}` }), at: at(5), ...(index >= without && { action: given.action({ startedOn: '2026-10-10' }) }) }),
  );
const actedOnce = given.feedbackItem({ at: at(-300), action: given.action({ startedOn: '2025-10-10' }) });

test('themes of feedback that something is done about', () =>
  testCheck(plugin, 'acted', {
    worlds: [
      ...breaching((without, count) => [actedOnce, themes(without, count)], { meets: [2, 10], misses: [3, 10] }),
      { name: 'nothing was said this quarter', rows: given.feedbackItem({ topic: 'old', at: at(-300), action: given.action({ startedOn: '2025-10-10' }) }), verdict: 'not-enough-data', statistic: { breaches: 0, n: 0 } },
      { name: 'feedback is not kept', rows: given.topic({ id: 'bills' }), verdict: 'not-measured', missing: ['feedback_item'] },
    ],
  }));

/** Suggestions of September, the first so many answered within a month. */
const suggestions = (answered: number, count: number) =>
  many(count, (index) => given.feedbackItem({ source: 'suggestion_form', at: at(1), answeredAt: index < answered ? at(20) : null }));

test('suggestions that are answered', () =>
  testCheck(plugin, 'suggestions', {
    worlds: [
      ...counted(suggestions, { meets: [148, 150], misses: [40, 100], 'too-close-to-call': [27, 30], 'not-enough-data': [5, 6] }),
      { name: 'one came last week', rows: [suggestions(148, 150), given.feedbackItem({ source: 'suggestion_form', at: at(24) })], verdict: 'meets', statistic: { k: 148, n: 150 }, excluded: { pending: 1 } },
      { name: 'nobody notes answers', rows: given.feedbackItem({ source: 'suggestion_form', at: at(5) }), verdict: 'not-measured', missing: ['feedback_item.answered_at'] },
    ],
  }));

/** Decided suggestions of a month, the first so many adopted. */
const decided = (months: number) => (adopted: number, count: number) =>
  many(count, (index) => given.feedbackItem({ source: 'suggestion_form', at: monthsAgo(months), adopted: index < adopted }));

test('suggestions that are adopted', () => {
  const usual = many(8, (index) => decided(index + 1)(28 + (index % 5), 100));
  return testCheck(plugin, 'suggestions-adopted', {
    worlds: [
      ...counted((adopted, count) => [usual, decided(0)(adopted, count)], { meets: [30, 100], misses: [3, 100], 'not-enough-data': [1, 6] }),
      { name: 'one fewer, after months that never varied', rows: [many(8, (index) => decided(index + 1)(30, 100)), decided(0)(29, 100)], verdict: 'too-close-to-call', statistic: { k: 29, n: 100 } },
      { name: 'nobody notes what became of them', rows: given.feedbackItem({ source: 'suggestion_form', at: at(5) }), verdict: 'not-measured', missing: ['feedback_item.adopted'] },
    ],
  });
});

/** Customers who left, the first so many without a word; of the others every second had complained, the rest had answered a survey. */
const left = (silent: number, count: number) =>
  many(count, (index) => {
    const customer = given.customer();
    const gone = given.customerStatus({ customer, status: 'closed', from: '2026-10-10' });
    const about = given.serviceCase({ customer, openedAt: at(1), kind: index % 2 === 0 ? 'complaint' : 'question' });
    return index < silent ? gone : [gone, index % 2 === 0 ? about : given.surveyResponse({ survey: csat, case: about, answeredAt: at(3) })];
  });
const asIs = given.surveyResponse({ survey: csat, case: given.serviceCase({ customer: given.customer(), openedAt: at(-90), kind: 'complaint' }), answeredAt: at(-80) });

test('customers who leave without a word', () =>
  testCheck(plugin, 'silent-share', {
    worlds: [
      ...counted((silent, count) => [asIs, left(silent, count)], { 'too-close-to-call': [90, 100], 'not-enough-data': [5, 6] }),
      { name: 'nobody notes who left', rows: asIs, verdict: 'not-measured', missing: ['customer_status'] },
    ],
  }));

/** Contacts of a month, the first so many of them praise. */
const contacts = (months: number, praise: number, count: number) =>
  many(count, (index) => given.serviceCase({ openedAt: monthsAgo(months), kind: index < praise ? 'praise' : 'question' }));

test('praise among contacts', () => {
  const usual = many(8, (index) => contacts(index + 1, 38 + (index % 5), 100));
  return testCheck(plugin, 'praise-rate', {
    worlds: [
      { name: 'as much as usual', rows: [usual, contacts(0, 40, 100)], verdict: 'meets', statistic: { events: 40, n: 100 }, findings: [] },
      { name: 'none', rows: [usual, contacts(0, 0, 100)], verdict: 'misses', statistic: { events: 0, n: 100 } },
      { name: 'one fewer, after months that never varied', rows: [many(8, (index) => contacts(index + 1, 40, 100)), contacts(0, 39, 100)], verdict: 'too-close-to-call', statistic: { events: 39, n: 100 } },
      { name: 'three contacts', rows: [usual, contacts(0, 1, 3)], verdict: 'not-enough-data', statistic: { events: 1, n: 3 } },
      { name: 'nobody notes what contacts are about', rows: given.serviceCase({ openedAt: at(5) }), verdict: 'not-measured', missing: ['case.kind'] },
    ],
  });
});
