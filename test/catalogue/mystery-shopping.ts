import { census, count, days, difference, mean, none, now, seconds, share, spread, unit } from '@touchstone/sdk';
import { mysteryItem, mysteryVisit, orgUnit, qaRating } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

const { visit, passed, notApplicable, kind, valueSeconds } = mysteryItem;

const items = { of: mysteryItem, excluding: { 'not-applicable': notApplicable }, period: visit.at };
const ofVisit = [visit.is(mysteryVisit.$self), notApplicable.not()] as const;
const within = (which: 'greeting' | 'answer' | 'hold', limit: number) => share({ ...items, where: kind.is(which), meeting: valueSeconds.atMost(seconds(limit)) });
const score = share({ ...items, meeting: passed });

export const mysteryShopping: Declarations = {
  score: declare(
    mean({ of: mysteryVisit, value: count(mysteryItem, ...ofVisit, passed).dividedBy(count(mysteryItem, ...ofVisit)), period: mysteryVisit.at }),
  ),
  'greet-60s': declare(within('greeting', 60)),
  // A ring lasts about six seconds with its pause.
  'answer-3-rings': declare(within('answer', 18)),
  'hold-30s': declare(within('hold', 30)),
  coverage: declare(
    census({
      of: orgUnit,
      where: orgUnit.kind.is('branch').and(orgUnit.closedOn.isMissing().or(orgUnit.closedOn.after(now))),
      breaching: none(mysteryVisit, mysteryVisit.orgUnit.is(orgUnit.$self), mysteryVisit.at.after(now.minus(days(183)))),
    }),
  ),
  environment: declare(share({ ...items, where: kind.is('environment'), meeting: passed })),
  'against-internal': declare(
    difference({
      first: score,
      second: share({
        of: qaRating,
        where: qaRating.category.standard.isKnown(),
        excluding: { 'not-applicable': qaRating.na },
        meeting: qaRating.score.atLeast(qaRating.category.passFrom),
        period: qaRating.review.at,
      }),
    }),
  ),
  'shopper-effect': declare(spread({ of: score, across: unit('shopper', visit.shopperId), as: 'deviation' })),
};

