import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Engagement',
  'principle.question': 'Are the people who serve well, heard and sure of what their work means?',

  'enps.name': 'Recommended as an employer',
  'enps.question': 'Would our people recommend us as an employer?',
  'enps.source': 'No more detractors than promoters.',
  'enps.sentence':
    'Promoters less detractors among employees come to {value} ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'enps.good':
    'Promoters less detractors among employees come to {value} ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: ask the team what makes it so.',

  'index.name': 'Favourable answers',
  'index.question': 'How engaged are our people?',
  'index.source': 'Seven answers in ten are favourable.',
  'index.sentence':
    '{value} of employees’ answers are favourable ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'index.good':
    '{value} of employees’ answers are favourable ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: ask the team what makes it so.',

  'turnover.name': 'People who leave',
  'turnover.question': 'How many people leave?',
  'turnover.source': 'Half of what contact centres in the United States saw, about 30 % a year (ContactBabel 2020, quoted second hand).',
  'turnover.sentence':
    'People left at a rate of {value} a year ({low} – {high}, {n, plural, one {# month of a unit} other {# months of units}}); the standard is at most {target}.',
  'turnover.good':
    'People left at a rate of {value} a year ({low} – {high}, {n, plural, one {# month of a unit} other {# months of units}}), clearly less than elsewhere: ask the team what makes them stay.',

  'sick-rate.name': 'Sick days',
  'sick-rate.question': 'Are sick days within their usual range?',
  'sick-rate.source': 'The usual range of earlier months; no target is set for sickness.',
  'sick-rate.sentence':
    '{value} of working days were lost to sickness, above the usual range of earlier months ({n, plural, one {# group} other {# groups}}).',

  'occupancy.name': 'Room to breathe',
  'occupancy.question': 'Do people have room to breathe between contacts?',
  'occupancy.source': 'At most one interval in ten above 85 % occupancy.',
  'occupancy.sentence':
    'In {value} of intervals people were busy nearly all the time ({low} – {high}, {n, plural, one {# interval} other {# intervals}}); the standard is at most {target}.',
  'occupancy.good':
    'In {value} of intervals people were busy nearly all the time ({low} – {high}, {n, plural, one {# interval} other {# intervals}}), clearly fewer than elsewhere: learn how shifts are planned.',

  'ideas-adopted.name': 'Ideas answered',
  'ideas-adopted.question': 'Are the ideas of our people answered?',
  'ideas-adopted.source': 'Motivation and involvement: nine ideas in ten are answered within thirty days.',
  'ideas-adopted.sentence':
    '{value} of employees’ ideas were answered in time ({low} – {high}, {n, plural, one {# idea} other {# ideas}}); the standard is {target}.',
  'ideas-adopted.good':
    '{value} of employees’ ideas were answered in time ({low} – {high}, {n, plural, one {# idea} other {# ideas}}), clearly more than elsewhere: learn who answers, and when.',

  'line-of-sight.name': 'Sight of the customer',
  'line-of-sight.question': 'Do our people know how their work affects customers?',
  'line-of-sight.source': 'Employees understand that satisfied customers go together with success: four in five say so.',
  'line-of-sight.sentence':
    '{value} of employees say they know how their work affects customers ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is {target}.',
  'line-of-sight.good':
    '{value} of employees say they know how their work affects customers ({low} – {high}, {n, plural, one {# answer} other {# answers}}), clearly more than elsewhere: ask the team what makes it so.',

  'advice.ask-the-team':
    'Talk with the team as a team before doing anything: show the results, ask which one item they would change first, and agree on one thing to try until the next wave. Never look for who answered what.',
  'advice.talk-before-they-leave':
    'Ask everybody who stays what would make them leave and what keeps them, in a talk without a form. Look at the first three months of new people first: that is where most can be done.',
  'advice.look-at-the-load':
    'Look at the load and the shifts of these months together with the team. Sick days say nothing of a cause, and nobody is to be asked about their health.',
  'advice.spread-the-load':
    'Look at which hours are too full and move breaks, training and written work out of them. If the same hours are full every week, plan one more person there before asking anybody to hurry.',
  'advice.answer-ideas':
    'Answer the ideas that have waited longest, a no with its reason included. Then give one person a fixed hour a week for new ones: an idea without an answer is usually the last one.',
  'advice.show-the-customer':
    'Read one customer’s story at each meeting of the team, good or bad, and say whose work made the difference. Let people who never meet a customer sit beside those who do for half a day.',

  'excluded.pending': 'Not answered yet, and still within the time allowed',
  'excluded.nobody-there': 'Nobody was there, or it is not known who was',
  'excluded.more-than-all': 'More favourable answers are told than answers',

  'setting.enps-items.name': 'ENPS items',
  'setting.enps-items.doc': 'Codes of the items that ask whether people would recommend the organisation as an employer.',
  'setting.most-occupied.name': 'Most occupied',
  'setting.most-occupied.doc': 'Part of the time of the people present from which an interval leaves no room to breathe.',
  'setting.idea-answer-within.name': 'Idea answer within',
  'setting.idea-answer-within.doc': 'Time within which a suggestion of an employee is answered.',
  'setting.line-of-sight-items.name': 'Line of sight items',
  'setting.line-of-sight-items.doc': 'Codes of the items that ask whether people know how their work affects customers.',
} as const satisfies Messages;
