import { allOf, census, check, count, days, exists, house, itemsOf, none, now, rank, setting } from '@touchstone/sdk';
import { kbArticle, serviceCase, topic } from '@touchstone/sdk/model';

const languages = setting.list('languages', {
  default: ['cs', 'en'],
  doc: 'Languages in which customers are served, as ISO 639 codes.',
});

const topTopics = setting.number('top-topics', {
  default: 20,
  doc: 'How many of the most frequent topics should have an article.',
  minimum: 1,
});

const language = itemsOf(languages);

/** Contacts of the last year about a topic. */
const volume = count(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.openedAt.after(now.minus(days(365))));

const untranslated = exists(language, none(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.language.is(language.value)));

/** Frequent topics without an article in each language of our customers. */
export const articleGap = check({
  id: 'article-gap',
  question: 'Which frequent questions have no answer to read?',
  measure: census({
    of: topic,
    where: allOf(rank(topic, { by: volume }).atMost(topTopics), volume.above(0), exists(kbArticle, kbArticle.language.isKnown())),
    breaching: untranslated,
  }),
  by: ['topic'],
  standard: {
    target: 0,
    floor: 10,
    better: 'lower',
    provenance: house,
    source: 'Each of the twenty commonest topics has an article in every language of the customers.',
  },
  countOf: 'frequent topics',
  advice: 'write-missing-article',
  settings: [languages, topTopics],
});
