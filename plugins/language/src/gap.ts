import { check, days, house, hours, invalidCase, now, points, setting, share, spread, type Setting, type ShareMeasure } from '@touchstone/sdk';
import { serviceCase, surveyResponse } from '@touchstone/sdk/model';

const { survey, score, answeredAt } = surveyResponse;
const { firstResolvedAt, firstHumanReplyAt, reopenCount, openedAt, language } = serviceCase;

const solveWithin = setting.duration('solve-within', { default: days(3), doc: 'Time within which a case is to be solved, without being reopened.' });
const replyWithin = setting.duration('reply-within', { default: hours(24), doc: 'Time within which a first reply of a person is to come.' });

interface Gap {
  readonly id: string;
  readonly question: string;
  readonly of: ShareMeasure;
  readonly settings?: readonly Setting[];
}

const gapOf = ({ id, question, of, settings = [] }: Gap) =>
  check({
    id,
    question,
    measure: spread({ of, across: 'language', as: 'gap' }),
    standard: {
      target: points(5),
      floor: points(25),
      better: 'lower',
      provenance: house,
      source: 'At most five points between the language served best and the one served worst.',
    },
    countOf: 'languages',
    advice: 'look-at-the-language',
    minimum: 2,
    settings,
  });

const valid = { of: serviceCase, excluding: invalidCase(), period: openedAt };

/** How far satisfaction in the language served worst lies behind that in the one served best. */
export const gap = gapOf({
  id: 'gap',
  question: 'Is any language group less satisfied?',
  of: share({ of: surveyResponse, where: survey.kind.is('csat'), meeting: score.atLeast(survey.positiveFrom), period: answeredAt }),
});

/** How far the share of cases solved soon and for good lies apart between languages. */
export const gapFirstContact = gapOf({
  id: 'gap-first-contact',
  question: 'Is any language group helped later?',
  of: share({
    ...valid,
    where: language.isKnown(),
    excluding: { ...valid.excluding, 'not-yet-due': firstResolvedAt.isMissing().and(openedAt.after(now.minus(solveWithin))) },
    meeting: firstResolvedAt.isKnown().and(firstResolvedAt.within(solveWithin, openedAt), reopenCount.above(0).not()),
  }),
  settings: [solveWithin],
});

/** How far the share of first replies in time lies apart between languages. */
export const gapFirstReply = gapOf({
  id: 'gap-first-reply',
  question: 'Does any language group wait longer?',
  of: share({
    ...valid,
    where: language.isKnown(),
    excluding: { ...valid.excluding, unanswered: firstHumanReplyAt.isMissing().and(openedAt.after(now.minus(replyWithin))) },
    meeting: firstHumanReplyAt.isKnown().and(firstHumanReplyAt.within(replyWithin, openedAt)),
  }),
  settings: [replyWithin],
});
