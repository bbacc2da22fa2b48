import { check, house, itemsOf, none, percent, rank, setting, share } from '@touchstone/sdk';
import { kbArticle } from '@touchstone/sdk/model';

const languages = setting.list('languages', { default: ['cs', 'en'], doc: 'Languages in which customers are served, as ISO 639 codes.' });
const topArticles = setting.number('top-articles', { default: 50, doc: 'How many of the articles read most should be there in every language.', minimum: 1 });

const wanted = itemsOf(languages);
const translation = kbArticle.$as('translation');

/** The share of the articles read most that there are in every language of the customers. */
export const articleParity = check({
  id: 'article-parity',
  question: 'Is help there in every language of our customers?',
  measure: share({
    of: kbArticle,
    where: kbArticle.topic.isKnown().and(rank(kbArticle, { by: kbArticle.views }).atMost(topArticles)),
    meeting: none(wanted, none(translation, translation.topic.is(kbArticle.topic), translation.language.is(wanted.value))),
  }),
  standard: {
    target: percent(90),
    floor: percent(50),
    better: 'higher',
    provenance: house,
    source: 'Nine in ten of the fifty articles read most are there in every language of the customers.',
  },
  countOf: 'articles',
  advice: 'translate-the-most-read',
  settings: [languages, topArticles],
});
