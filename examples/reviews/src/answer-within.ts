import { days, setting } from '@touchstone/sdk';

export const answerWithin = setting.duration('answer-within', {
  default: days(2),
  doc: 'Time after a review is posted within which a person answers it.',
});
