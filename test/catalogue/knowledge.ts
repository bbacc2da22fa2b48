import { census, count, exists, itemsOf, none, quantile, rank, setting, share, shareOfCounts, now, days, when } from '@touchstone/sdk';
import { caseEvent, kbArticle, qaRating, serviceCase, topic, trainingRecord } from '@touchstone/sdk/model';

import { casesBy, type Declarations, declare } from './declare.js';

const languages = setting.list('languages', { default: ['cs', 'en'], doc: 'Languages in which customers are served.' });
const language = itemsOf(languages);
const recently = now.minus(days(365));

/** Contacts of the last year about a topic, for the topics that come up most. */
export const volume = count(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.openedAt.after(recently));
const article = kbArticle;
const untranslated = exists(language, none(article, article.topic.is(topic.$self), article.language.is(language.value)));

const wrongInformation = setting.list('wrong-information', { default: ['wrong', 'unclear'], doc: 'Causes that stand for wrong or missing information.' });

export const knowledge: Declarations = {
  accuracy: declare(
    share({
      of: qaRating,
      where: qaRating.category.kind.is('accuracy').and(qaRating.review.sample.is('random')),
      excluding: { 'not-applicable': qaRating.na },
      meeting: qaRating.score.atLeast(qaRating.category.passFrom),
      period: qaRating.review.at,
    }),
  ),
  'wrong-information-cause': declare(
    share({ ...casesBy(serviceCase.openedAt), where: serviceCase.cause.isKnown(), meeting: serviceCase.cause.code.isIn(wrongInformation) }),
    wrongInformation,
  ),
  quiz: declare(quantile({ of: trainingRecord, where: trainingRecord.course.kind.is('product'), value: trainingRecord.score, at: 0.5, period: trainingRecord.completedOn })),
  'articles-fresh': declare(
    shareOfCounts({ of: kbArticle, met: when(kbArticle.reviewedOn.after(now.minus(days(180))), kbArticle.views, 0), outOf: kbArticle.views }),
  ),
  'article-gap': declare(census({ of: topic, where: rank(topic, { by: volume }).atMost(20), breaching: untranslated }), languages),
  'escalated-for-answer': declare(
    share({
      ...casesBy(serviceCase.openedAt),
      meeting: exists(caseEvent, caseEvent.case.is(serviceCase.$self), caseEvent.kind.is('escalated'), caseEvent.reason.is('information')),
    }),
  ),
};
