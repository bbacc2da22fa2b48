import { census, check, days, exists, house, none, now, setting } from '@touchstone/sdk';
import { feedbackItem, review, serviceCase, topic } from '@touchstone/sdk/model';

const lookBack = setting.duration('look-back', { default: days(183), doc: 'How far back reviews, surveys and complaints are compared.' });
const since = now.minus(lookBack);

/** Topics that people write about in public and that we hear of in no other way. */
export const themeGap = check({
  id: 'theme-gap',
  question: 'What do reviews tell that we do not hear elsewhere?',
  measure: census({
    of: topic,
    where: exists(review, review.topic.is(topic.$self), review.competitor.isMissing(), review.postedAt.after(since)),
    breaching: none(feedbackItem, feedbackItem.topic.is(topic.$self), feedbackItem.source.isOneOf('survey', 'complaint', 'suggestion_form'), feedbackItem.at.after(since)).and(
      none(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.kind.is('complaint'), serviceCase.openedAt.after(since)),
    ),
  }),
  by: ['topic'],
  standard: {
    target: 0,
    floor: 5,
    better: 'lower',
    provenance: house,
    source: 'What people write in public they also tell us.',
  },
  countOf: 'topics of reviews',
  advice: 'ask-about-it',
  settings: [lookBack],
});
