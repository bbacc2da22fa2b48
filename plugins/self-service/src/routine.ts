import { allOf, anyOf, census, check, count, days, exists, house, none, now, rank, setting } from '@touchstone/sdk';
import { kbArticle, selfServiceSession as session, topic } from '@touchstone/sdk/model';

const routineTopics = setting.list('routine-topics', {
  default: ['hours', 'delivery', 'password'],
  doc: 'Codes of topics that nobody should need a person for.',
});

const topTopics = setting.number('top-topics', {
  default: 20,
  doc: 'How many of the topics that customers look for most should have an answer.',
  minimum: 1,
});

const sessions = count(session, session.topic.is(topic.$self), session.at.after(now.minus(days(92))));
const isSought = allOf(rank(topic, { by: sessions }).atMost(topTopics), sessions.above(0));

/** Topics that customers look for, without an article written for them. */
export const routine = check({
  id: 'routine',
  question: 'Are routine questions covered?',
  measure: census({
    of: topic,
    where: anyOf(topic.code.isIn(routineTopics), isSought).and(exists(kbArticle, kbArticle.audience.isKnown())),
    breaching: none(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.audience.is('customer')),
  }),
  by: ['topic'],
  standard: {
    target: 0,
    floor: 10,
    better: 'lower',
    provenance: house,
    source: 'Each topic that customers look for most has an answer written for them.',
  },
  countOf: 'sought topics',
  advice: 'write-what-is-sought',
  settings: [routineTopics, topTopics],
});
