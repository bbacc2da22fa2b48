import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Mystery shopping',
  'principle.question': 'Are our standards lived in practice, where nobody announces a visit?',

  'score.name': 'Score of the visits',
  'score.question': 'How many of our standards do we meet when nobody expects it?',
  'score.source': 'A little above the 82 % that four stars ask for.',
  'score.sentence':
    'A visit passed {value} of the items that applied on average ({low} – {high}, {n, plural, one {# visit} other {# visits}}); the standard is at least {target}.',

  'greet-60s.name': 'Greeted within a minute',
  'greet-60s.question': 'Do we notice a customer who comes in at once?',
  'greet-60s.source': 'Greet everybody within sixty seconds.',
  'greet-60s.sentence':
    'In {value} of visits the shopper was greeted in time ({low} – {high}, {n, plural, one {# visit} other {# visits}}); the standard is at least {target}.',

  'answer-3-rings.name': 'Answered within three rings',
  'answer-3-rings.question': 'Do we answer the phone within three rings?',
  'answer-3-rings.source': 'Answer the phone within three rings.',
  'answer-3-rings.sentence':
    '{value} of test calls were answered in time ({low} – {high}, {n, plural, one {# item} other {# items}}); the standard is at least {target}.',

  'hold-30s.name': 'Held no longer than half a minute',
  'hold-30s.question': 'Do we keep callers on hold for a short time only?',
  'hold-30s.source': 'Hold nobody longer than thirty seconds.',
  'hold-30s.sentence':
    'In {value} of test calls nobody was kept on hold too long ({low} – {high}, {n, plural, one {# item} other {# items}}); the standard is at least {target}.',

  'coverage.name': 'Branches nobody visited',
  'coverage.question': 'Do we visit every branch regularly?',
  'coverage.source': 'Every branch is visited at least once in half a year.',
  'coverage.sentence':
    '{breaches, plural, one {# branch was} other {# branches were}} not visited in the last half year ({n, number} in all); the standard is {target}.',

  'environment.name': 'Surroundings',
  'environment.question': 'Are the rooms clean and easy to find one’s way in, and the prices clear?',
  'environment.source': 'Clean, well signed, and prices that need no question.',
  'environment.sentence':
    '{value} of the items on cleanliness, signs and prices were passed ({low} – {high}, {n, plural, one {# item} other {# items}}); the standard is at least {target}.',

  'against-internal.name': 'Seen from outside and inside',
  'against-internal.question': 'Do we see ourselves as visitors see us?',
  'against-internal.source': 'Hidden defects are found from outside: visitors see at most ten points less.',
  'against-internal.sentence':
    'On the same standards the visits lie {value} points from our own reviews ({low} – {high}); the standard is at least {target}.',

  'shopper-effect.name': 'Agreement between shoppers',
  'shopper-effect.question': 'Does the result not depend on who came?',
  'shopper-effect.source': 'At most ten points between the mildest and the strictest shopper.',
  'shopper-effect.sentence':
    'Shoppers lie {value} points apart in how many items they let pass ({low} – {high}); the standard is at most {target}.',
  'shopper-effect.unit': 'One shopper let {value} of the items pass ({low} – {high}), the others around {peers}.',

  'advice.practise-the-weakest':
    'Take the item that failed most often and walk through it with the team at the place where it happens. Agree on one small change, such as who looks towards the door, and visit again twenty times before you judge it.',
  'advice.answer-the-phone':
    'Listen to when the late calls were: at the same hours it is a matter of the roster, at all hours of who feels responsible. Give each hour one person who answers first, and offer to call back rather than hold.',
  'advice.schedule-visits':
    'Plan a visit to each listed branch for the next four weeks, on different days and at different hours. Four visits say almost nothing about a branch; spread twenty over the year.',
  'advice.look-where-reviews-do-not':
    'Compare the items with the largest gap with what your own reviews can see at all. Where they cannot see it, such as the entrance, visit more; where they can, review ten cases together until both sides agree.',
  'advice.brief-the-shoppers':
    'Let all shoppers judge the same three recorded visits and talk about where they differ. Rewrite the items that each reads in another way, and let shoppers change branches.',

  'excluded.not-applicable': 'The standard did not apply',

  'setting.greet-within.name': 'Greet within',
  'setting.greet-within.doc': 'Time within which somebody who comes in is greeted.',
  'setting.answer-within.name': 'Answer within',
  'setting.answer-within.doc': 'Time within which the phone is answered; three rings of six seconds.',
  'setting.hold-within.name': 'Hold within',
  'setting.hold-within.doc': 'Longest time for which a caller is kept on hold.',
  'setting.visited-within.name': 'Visited within',
  'setting.visited-within.doc': 'Time within which each branch is visited at least once.',
} as const satisfies Messages;
