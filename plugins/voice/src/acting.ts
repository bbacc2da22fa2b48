import { allOf, census, check, count, days, exists, hours, house, itemsOf, now, ownHistory, percent, rank, setting, share } from '@touchstone/sdk';
import { complaint, feedbackItem, mysteryVisit, review, surveyResponse, topic } from '@touchstone/sdk/model';

const { at, tone, codedAt, answeredAt, adopted, source } = feedbackItem;

const quarter = now.minus(days(92));

const methodsWanted = setting.list('methods', {
  default: ['survey', 'suggestion_form', 'interview', 'mystery', 'social', 'complaint', 'review'],
  doc: 'Ways in which customers should be heard each quarter.',
});

const method = itemsOf(methodsWanted);

const isAlive = exists(feedbackItem, source.is(method.value), at.after(quarter))
  .or(method.value.is('survey').and(exists(surveyResponse, surveyResponse.answeredAt.after(quarter))))
  .or(method.value.is('mystery').and(exists(mysteryVisit, mysteryVisit.at.after(quarter))))
  .or(method.value.is('review').and(exists(review, review.postedAt.after(quarter))))
  .or(method.value.is('complaint').and(exists(complaint, complaint.receivedAt.after(quarter))));

/** Ways of listening that were not used in the last quarter. */
export const methods = check({
  id: 'methods',
  question: 'Do we listen in more than one way?',
  measure: census({ of: method, breaching: isAlive.not() }),
  standard: {
    target: 3,
    floor: 7,
    better: 'lower',
    provenance: 'seed',
    source: 'Suggestion forms, surveys, interviews, mystery shopping and social media are named; four of seven is a starting value.',
  },
  countOf: 'ways of listening',
  advice: 'add-a-way-to-listen',
  settings: [methodsWanted],
});

const negativeWithin = setting.duration('negative-within', {
  default: hours(48),
  doc: 'Time within which somebody answers negative feedback.',
});

/** The share of feedback that somebody read and coded. */
export const coded = check({
  id: 'coded',
  question: 'Is each piece of feedback read?',
  measure: share({ of: feedbackItem, meeting: codedAt.isKnown(), period: at }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(95),
    floor: percent(60),
    better: 'higher',
    provenance: house,
    source: 'Nineteen in twenty pieces of feedback are read and coded.',
  },
  countOf: 'pieces of feedback',
  advice: 'read-and-answer-daily',
});

/** The share of negative feedback that was answered soon. */
export const answered = check({
  id: 'answered',
  question: 'Is negative feedback answered soon?',
  measure: share({
    of: feedbackItem,
    where: tone.below(0),
    excluding: { pending: answeredAt.isMissing().and(at.after(now.minus(negativeWithin))) },
    meeting: answeredAt.within(negativeWithin, at),
    period: at,
  }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Nine in ten within 48 hours, the usual promise of tools that close the loop.',
  },
  countOf: 'pieces of negative feedback',
  advice: 'read-and-answer-daily',
  settings: [negativeWithin],
});

const themes = count(feedbackItem, feedbackItem.topic.is(topic.$self), at.after(quarter));
const actedOn = exists(feedbackItem, feedbackItem.topic.is(topic.$self), feedbackItem.action.startedOn.after(now.minus(days(60))));

/** The commonest themes of feedback to which no action belongs. */
export const acted = check({
  id: 'acted',
  question: 'Does anything change after feedback?',
  measure: census({ of: topic, where: allOf(rank(topic, { by: themes }).atMost(10), themes.above(0)), breaching: actedOn.not() }),
  by: ['topic'],
  standard: {
    target: 2,
    floor: 8,
    better: 'lower',
    provenance: house,
    source: 'To eight of the ten commonest themes an action was begun within sixty days.',
  },
  countOf: 'common themes',
  advice: 'begin-one-action',
});

const suggestionWithin = setting.duration('suggestion-within', {
  default: days(30),
  doc: 'Time within which somebody answers a suggestion.',
});

const suggested = { of: feedbackItem, where: source.is('suggestion_form'), period: at };

/** The share of suggestions that were answered. */
export const suggestions = check({
  id: 'suggestions',
  question: 'Are suggestions answered?',
  measure: share({
    ...suggested,
    excluding: { pending: answeredAt.isMissing().and(at.after(now.minus(suggestionWithin))) },
    meeting: answeredAt.within(suggestionWithin, at),
  }),
  by: ['orgUnit', 'topic'],
  standard: {
    target: percent(90),
    floor: percent(40),
    better: 'higher',
    provenance: house,
    source: 'Nine in ten suggestions are answered within thirty days.',
  },
  countOf: 'suggestions',
  advice: 'read-and-answer-daily',
  settings: [suggestionWithin],
});

/** The share of decided suggestions that were adopted. */
export const suggestionsAdopted = check({
  id: 'suggestions-adopted',
  question: 'Are suggestions used?',
  measure: share({ ...suggested, where: suggested.where.and(adopted.isKnown()), meeting: adopted }),
  by: ['orgUnit', 'topic'],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods.' },
  countOf: 'decided suggestions',
  advice: 'begin-one-action',
});
