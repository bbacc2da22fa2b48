import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Communication',
  'principle.question': 'Are our conversations good, and do we judge them fairly?',

  'internal-quality.name': 'Quality by our own standard',
  'internal-quality.question': 'How good are our conversations by our own standard?',
  'internal-quality.source': 'Conversations attain 85 % of their scorecard; a vendor of review tools reported a mean of 81 % for 2021.',
  'internal-quality.sentence':
    'Conversations attain {value} of their scorecard ({low} – {high}, {n, plural, one {# reviewed conversation} other {# reviewed conversations}}); the standard is {target}.',
  'internal-quality.good':
    'Conversations attain {value} of their scorecard ({low} – {high}, {n, plural, one {# reviewed conversation} other {# reviewed conversations}}), clearly more than elsewhere: listen to two of them together.',

  'critical-free.name': 'No critical errors',
  'critical-free.question': 'Are conversations free of critical errors?',
  'critical-free.source': 'Nineteen in twenty conversations without a critical error; where errors touch the law, set 99 %.',
  'critical-free.sentence':
    '{value} of conversations were free of critical errors ({low} – {high}, {n, plural, one {# reviewed conversation} other {# reviewed conversations}}); the standard is {target}.',
  'critical-free.good':
    '{value} of conversations were free of critical errors ({low} – {high}, {n, plural, one {# reviewed conversation} other {# reviewed conversations}}), clearly more than elsewhere: learn what people here check before they answer.',

  'courtesy.name': 'Courtesy',
  'courtesy.question': 'Are we polite and friendly?',
  'courtesy.source': 'Nineteen in twenty conversations are polite and friendly, from greeting to closing.',
  'courtesy.sentence':
    '{value} of ratings of courtesy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is {target}.',
  'courtesy.good':
    '{value} of ratings of courtesy passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: listen to how they greet and part.',

  'clarity.name': 'Clarity',
  'clarity.question': 'Do we explain clearly?',
  'clarity.source': 'Nine in ten explanations are clear.',
  'clarity.sentence':
    '{value} of ratings of clarity passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is {target}.',
  'clarity.good':
    '{value} of ratings of clarity passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: read three of their explanations.',

  'clarity-asked-back.name': 'Asked what we meant',
  'clarity-asked-back.question': 'How often do customers ask what we meant?',
  'clarity-asked-back.source': 'At most three in a hundred answers of customers ask what we meant.',
  'clarity-asked-back.sentence':
    'In {value} of their answers to us customers asked what we meant ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is at most {target}.',

  'tone-brand.name': 'Our own tone',
  'tone-brand.question': 'Do we sound like ourselves?',
  'tone-brand.source': 'Each organisation has a personality of its own; nine in ten conversations show it.',
  'tone-brand.sentence':
    '{value} of ratings of the tone passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is {target}.',
  'tone-brand.good':
    '{value} of ratings of the tone passed ({low} – {high}, {n, plural, one {# rating} other {# ratings}}), clearly more than elsewhere: read three of their replies.',

  'conduct-complaints.name': 'Complaints about behaviour',
  'conduct-complaints.question': 'Do customers complain about how they were treated?',
  'conduct-complaints.source': 'The usual range of earlier periods; each complaint is read.',
  'conduct-complaints.sentence':
    'There were {value} complaints about behaviour per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), above its own usual range.',
  'conduct-complaints.good':
    'There were {value} complaints about behaviour per thousand contacts ({low} – {high}, {n, plural, one {# contact} other {# contacts}}), clearly fewer than elsewhere: learn how people here help each other in hard moments.',

  'coverage.name': 'Enough conversations reviewed',
  'coverage.question': 'Are enough conversations reviewed to say anything?',
  'coverage.source': 'Thirty-four random reviews tell a share within ten points, nine times in ten; fewer are coaching, not measurement.',
  'coverage.sentence':
    '{breaches, plural, one {# branch has} other {# branches have}} too few reviewed conversations to be judged ({n, number} in all); the standard is {target}.',

  'calibrated.name': 'Reviewers agree',
  'calibrated.question': 'Do reviewers agree?',
  'calibrated.source': 'Krippendorff calls an alpha of 0.8 good and 0.67 just usable (re-verify).',
  'calibrated.sentence':
    'Reviewers of the same conversations agree at {value}, where 1 is always and 0 is chance ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is {target}.',

  'calibrated-gap.name': 'Distance between reviewers',
  'calibrated-gap.question': 'How far apart do reviewers rate the same thing?',
  'calibrated-gap.source': 'Ratings of the same thing lie at most five points of a hundred apart.',
  'calibrated-gap.sentence':
    'Reviewers rate the same thing {value} points of a hundred apart on average ({low} – {high}, {n, plural, one {# rating} other {# ratings}}); the standard is at most {target}.',

  'disputes.name': 'Objections that were right',
  'disputes.question': 'Are reviews fair?',
  'disputes.source': 'At most three objections in ten turn out to be right.',
  'disputes.sentence':
    '{value} of decided objections to reviews were found to be right ({low} – {high}, {n, plural, one {# objection} other {# objections}}); the standard is at most {target}.',

  'disputes-time.name': 'Time to decide objections',
  'disputes-time.question': 'How long do objections to reviews take?',
  'disputes-time.source': 'Half of the objections are decided within five days.',
  'disputes-time.sentence':
    'Half of the objections took longer than {value} to be decided ({low} – {high}, {n, plural, one {# objection} other {# objections}}); the standard is at most {target}.',

  'advice.work-on-one-category':
    'Open the ratings and take the weakest category alone. Listen to two good and two poor conversations together, agree on one sentence that would have changed the poor ones, and look again after a month.',
  'advice.read-critical-errors':
    'Read every conversation with a critical error today and put right what it did to the customer. Then look for the one step that would have kept most of them from happening, and practise that with everybody.',
  'advice.practise-the-opening':
    'Practise the first and the last sentence of a conversation with the team, in their own words. Then look at the hours of the poor ratings: late in a shift, a break helps more than a training.',
  'advice.rewrite-the-unclear':
    'Take the three texts that are sent most and let somebody from outside read them aloud; rewrite every sentence at which that person stops. The answer first, one step a sentence.',
  'advice.write-two-ways':
    'Take one common reply and write it in two ways, as we would say it and as we would not, and hang both on the wall. Strike from the templates what nobody would say aloud.',
  'advice.hear-both-sides':
    'Read each of these complaints and hear the colleague before judging; often the day had been too full. Answer the customer yourself, and talk with the team about what would have helped.',
  'advice.draw-at-random':
    'Let the tool draw a few conversations a week at random for the listed branches. Where that is more than reviewers can do, judge the region instead and say so, rather than judging a branch by four calls.',
  'advice.calibrate-together':
    'Rate six conversations apart and then talk only about the largest differences. Write one example a score into the guide, and hold verdicts on people until reviewers agree.',
  'advice.name-the-unclear-category':
    'See which category most of the upheld objections are about and rewrite its guide with those who objected. Correct the scores, and say openly that the objection was right.',
  'advice.decide-disputes-weekly':
    'Decide objections once a week at a fixed hour, two people together, and tell the outcome with one sentence of reason the same day.',

  'excluded.not-applicable': 'The category did not apply',

  'setting.conduct-causes.name': 'Conduct causes',
  'setting.conduct-causes.doc': 'Codes of causes that stand for how somebody behaved.',
  'setting.reviews-per-unit.name': 'Reviews per unit',
  'setting.reviews-per-unit.doc': 'Random reviews that a branch needs in a quarter; 34 tell a share within ten points, nine times in ten.',
} as const satisfies Messages;
