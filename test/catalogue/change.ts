import { allOf, census, count, days, duration, mean, none, now, quantile, setting } from '@touchstone/sdk';
import { action, annotation, kbArticle, orgUnit, serviceCase, surveyResponse, topic } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const month = days(30);
const contacts = (from: typeof now, to: typeof now) => count(serviceCase, serviceCase.topic.is(topic.$self), serviceCase.openedAt.atOrAfter(from), serviceCase.openedAt.before(to));
const lately = contacts(now.minus(month), now);
const before = contacts(now.minus(days(60)), now.minus(month));

const growth = setting.number('topic-growth', { default: 2, doc: 'How many times as often a topic comes up as the month before to be a new one.' });
const least = setting.number('topic-least', { default: 10, doc: 'Contacts in a month below which no topic is a new one.' });

export const change: Declarations = {
  'research-cadence': declare(
    census({
      of: orgUnit,
      where: orgUnit.kind.is('company'),
      breaching: none(annotation, annotation.kind.is('research'), annotation.at.after(now.minus(days(180)))),
    }),
  ),
  'expectation-drift': declare(
    mean({ of: surveyResponse, where: surveyResponse.survey.kind.is('expectation'), value: surveyResponse.score, period: surveyResponse.answeredAt }),
  ),
  'new-topic': declare(
    census({
      of: topic,
      where: allOf(lately.atLeast(least), lately.atLeast(before.times(growth))),
      breaching: none(kbArticle, kbArticle.topic.is(topic.$self), kbArticle.publishedOn.after(now.minus(days(44)))),
    }),
    growth,
    least,
  ),
  'action-lag': declare(quantile({ of: action, where: action.findingId.isKnown(), value: duration(action.dueOn, action.startedOn), at: 0.5, period: action.startedOn })),
};
