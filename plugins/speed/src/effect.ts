import { check, difference, duration, house, share } from '@touchstone/sdk';
import { surveyResponse } from '@touchstone/sdk/model';

import { replyWithin } from './first-human-reply.js';

const { survey, score, answeredAt, case: ratedCase } = surveyResponse;

const fast = duration(ratedCase.openedAt, ratedCase.firstHumanReplyAt, 'business').atMost(replyWithin);

const satisfiedWhere = (wasFast: boolean) =>
  share({
    of: surveyResponse,
    where: survey.kind.is('csat').and(wasFast ? fast : fast.not()),
    meeting: score.atLeast(survey.positiveFrom),
    period: answeredAt,
  });

/** How far satisfaction after a fast first reply lies from that after a slow one, like compared with like. */
export const effect = check({
  id: 'effect',
  question: 'Are customers with a fast first reply more satisfied here?',
  measure: difference({ first: satisfiedWhere(true), second: satisfiedWhere(false), alike: ['channel', 'topic'] }),
  standard: {
    better: 'higher',
    provenance: house,
    source: 'That speed brings loyalty is held to your own data; information without a target.',
  },
  countOf: 'survey answers',
  weight: 0,
  settings: [replyWithin],
});
