import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Honest figures',
  'principle.question': 'Can the figures be trusted, and does nobody have a reason to bend them?',

  'completeness.name': 'Fields filled in',
  'completeness.question': 'Are cases written down in full?',
  'completeness.source': 'Of a hundred fields at most two are empty.',
  'completeness.sentence':
    '{value} of the fields that every case should have are filled in ({low} – {high}); the standard is at least {target}.',

  'freshness.name': 'Stale sources',
  'freshness.question': 'Does the data come in time?',
  'freshness.source': 'Each source is a day old at most.',
  'freshness.sentence':
    '{breaches, plural, one {# source has} other {# sources have}} sent nothing new for too long ({n, number} in all); the standard is {target}.',

  'duplicates.name': 'Cases counted twice',
  'duplicates.question': 'Do we not count anything twice?',
  'duplicates.source': 'Nothing is counted twice.',
  'duplicates.sentence':
    '{breaches, plural, one {# case shares its} other {# cases share their}} number in the source with another ({n, number} in all); the standard is {target}.',

  'clock-skew.name': 'Times in the wrong order',
  'clock-skew.question': 'Do the times of cases follow each other as they must?',
  'clock-skew.source': 'Nothing happens before it can.',
  'clock-skew.sentence':
    'In {breaches, plural, one {# case} other {# cases}} something happened before it could ({n, number} in all); the standard is {target}.',

  'reconcile.name': 'Imports with rows left behind',
  'reconcile.question': 'Do our totals equal those of the source?',
  'reconcile.source': 'Every row of the source is taken in.',
  'reconcile.sentence':
    '{breaches, plural, one {# import} other {# imports}} did not take in every row ({n, number} in all); the standard is {target}.',

  'rows-taken-in.name': 'Rows taken in',
  'rows-taken-in.question': 'Do we have all rows of the source?',
  'rows-taken-in.source': 'Of a hundred rows at most one is left behind.',
  'rows-taken-in.sentence':
    '{value} of the rows in the files were taken in ({low} – {high}, {n, plural, one {# row} other {# rows}}); the standard is at least {target}.',

  'bunching.name': 'Cases solved just in time',
  'bunching.question': 'Do we not close cases only because the clock runs?',
  'bunching.source': 'At most twice as many just before the limit as just after it.',
  'bunching.sentence':
    'Of the cases solved close to their limit {value} were solved just before it ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',

  'close-reopen.name': 'Reopened by ourselves at once',
  'close-reopen.question': 'Do we not close cases that we open again at once?',
  'close-reopen.source': 'At most two solved cases in a hundred.',
  'close-reopen.sentence':
    'We reopened {value} of solved cases ourselves within the hour ({low} – {high}, {n, plural, one {# case} other {# cases}}); the standard is at most {target}.',

  'fast-empty-reply.name': 'First replies without content',
  'fast-empty-reply.question': 'Do first replies say something?',
  'fast-empty-reply.source': 'At most two first replies in a hundred.',
  'fast-empty-reply.sentence':
    '{value} of first replies were automatic or said next to nothing ({low} – {high}, {n, plural, one {# reply} other {# replies}}); the standard is at most {target}.',

  'split.name': 'Cases split in two',
  'split.question': 'Are cases not split to look better?',
  'split.source': 'The usual range of earlier periods.',
  'split.sentence':
    '{value} of cases have another of the same customer and topic on the same day ({low} – {high}, {n, plural, one {# case} other {# cases}}), outside the usual range of earlier periods.',

  'survey-gating.name': 'Surveys for everybody',
  'survey-gating.question': 'Do we ask those who are not content too?',
  'survey-gating.source': 'Customers without a solution are asked about as often as others: at most ten points less.',
  'survey-gating.sentence':
    'Customers whose case was not solved were asked {value} points more often than others ({low} – {high}); the standard is at least {target}.',

  'self-review.name': 'Reviews of one’s own work',
  'self-review.question': 'Does nobody review themselves?',
  'self-review.source': 'Nobody reviews their own work.',
  'self-review.sentence':
    '{breaches, plural, one {# review was} other {# reviews were}} made by the person they are about ({n, number} in all); the standard is {target}.',

  'random-review.name': 'Reviews chosen at random',
  'random-review.question': 'Are conversations for review chosen at random?',
  'random-review.source': 'Seven reviews in ten are drawn at random.',
  'random-review.sentence':
    '{value} of reviewed conversations were chosen at random ({low} – {high}, {n, plural, one {# review} other {# reviews}}); the standard is at least {target}.',

  'handle-time-guard.name': 'Handling time without quality beside it',
  'handle-time-guard.question': 'Is handling time never a goal by itself?',
  'handle-time-guard.source': 'Handling time is never used alone.',
  'handle-time-guard.sentence':
    '{breaches, plural, one {# standard on handling time has} other {# standards on handling time have}} no standard of quality beside them ({n, number} in all); the standard is {target}.',

  'advice.mend-the-source':
    'Go to the source first: open the rows listed, see which system and which step they come from, and mend it there. Until then read the figures that rest on these rows with care.',
  'advice.ease-the-clock':
    'Ask the team what the limit makes them do; do not look for a culprit. Pair the time with a figure of quality, such as reopened cases, and stop showing the time alone.',
  'advice.ask-everybody':
    'Let the tool send the survey to everybody by one rule, without anybody choosing. Expect satisfaction to fall at first, and note the day as a change, so that nobody is blamed for it.',
  'advice.draw-at-random':
    'Let the tool draw the conversations and assign the reviewers, never to their own. Keep chosen ones for coaching and out of the figures.',

  'excluded.more-than-all': 'More rows are told to be taken in than there were',

  'setting.fresh-within.name': 'Fresh within',
  'setting.fresh-within.doc': 'Age from which the newest row of a source is stale.',
  'setting.reopened-within.name': 'Reopened within',
  'setting.reopened-within.doc': 'Time after the solution within which our own reopening says that it was none.',
  'setting.few-characters.name': 'Few characters',
  'setting.few-characters.doc': 'Characters up to which a reply says next to nothing.',
} as const satisfies Messages;
