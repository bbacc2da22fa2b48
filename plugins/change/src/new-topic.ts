import { allOf, census, check, count, days, house, now, setting } from '@touchstone/sdk';
import { kbArticle, serviceCase, topic } from '@touchstone/sdk/model';

const growth = setting.number('topic-growth', {
  default: 2,
  doc: 'How many times as often a topic comes up as in the month before to be a new one.',
  minimum: 1,
});
const least = setting.number('topic-least', { default: 10, doc: 'Contacts in a month below which no topic is a new one.', minimum: 1 });

const monthAgo = now.minus(days(30));
const ofTopic = serviceCase.topic.is(topic.$self);
const lately = count(serviceCase, ofTopic, serviceCase.openedAt.atOrAfter(monthAgo));
const before = count(serviceCase, ofTopic, serviceCase.openedAt.atOrAfter(now.minus(days(60))), serviceCase.openedAt.before(monthAgo));
const articles = count(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.publishedOn.atOrBefore(now));

/** Topics that grow quickly and have no article. */
export const newTopic = check({
  id: 'new-topic',
  question: 'Do we answer what people have begun to ask?',
  measure: census({ of: topic, where: allOf(lately.atLeast(least), lately.atLeast(before.times(growth))), breaching: articles.is(0) }),
  by: ['topic'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Each topic that grows quickly has an article.' },
  countOf: 'growing topics',
  advice: 'write-the-article',
  settings: [growth, least],
});
