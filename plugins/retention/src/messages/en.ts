import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Retention',
  'principle.question': 'Do customers stay and come back, and what does it cost to keep and to win them?',

  'cohort.name': 'Customers who stay',
  'cohort.question': 'Do customers stay?',
  'cohort.source': 'The usual range of earlier cohorts.',
  'cohort.sentence':
    '{value} of the customers who came a year earlier are still there ({low} – {high}, {n, plural, one {# customer} other {# customers}}), below the usual range of earlier cohorts.',
  'cohort.good':
    '{value} of the customers who came a year earlier are still there ({low} – {high}, {n, plural, one {# customer} other {# customers}}), clearly more than elsewhere: learn how their first months go.',

  'repeat-rate.name': 'Customers who come back',
  'repeat-rate.question': 'Do customers come back?',
  'repeat-rate.source': 'The usual range of earlier cohorts.',
  'repeat-rate.sentence':
    '{value} of customers bought again within a year of their first purchase ({low} – {high}, {n, plural, one {# customer} other {# customers}}), below the usual range of earlier cohorts.',
  'repeat-rate.good':
    '{value} of customers bought again within a year of their first purchase ({low} – {high}, {n, plural, one {# customer} other {# customers}}), clearly more than elsewhere: learn how they are invited back.',

  'repeat-count.name': 'Orders in the first year',
  'repeat-count.question': 'How often do customers buy in a year?',
  'repeat-count.source': 'The usual range of earlier cohorts.',
  'repeat-count.sentence':
    'Customers placed {value} orders on average in their first year ({low} – {high}, {n, plural, one {# customer} other {# customers}}), below the usual range of earlier cohorts.',
  'repeat-count.good':
    'Customers placed {value} orders on average in their first year ({low} – {high}, {n, plural, one {# customer} other {# customers}}), clearly more than elsewhere: learn how they are invited back.',

  'bad-experience-count.name': 'Customers with several bad experiences',
  'bad-experience-count.question': 'Which customers had several bad experiences?',
  'bad-experience-count.source': 'A list of whom to call; information without a target.',
  'bad-experience-count.sentence':
    '{breaches, plural, one {# active customer has} other {# active customers have}} had several bad contacts within a year ({n, plural, one {# active customer} other {# active customers}} in all).',

  'cac.name': 'Cost of winning a customer',
  'cac.question': 'What does it cost to win a customer?',
  'cac.source': 'The usual range of earlier periods.',
  'cac.sentence':
    'Winning a customer cost {value} ({low} – {high}, {n, plural, one {# entry} other {# entries}}), above the usual range of earlier periods.',
  'cac.good':
    'Winning a customer cost {value} ({low} – {high}, {n, plural, one {# entry} other {# entries}}), clearly less than elsewhere: learn where the money goes.',

  'crc.name': 'Cost of keeping a customer',
  'crc.question': 'What does it cost to keep a customer?',
  'crc.source': 'Keeping is expected to cost less than winning; information without a target.',
  'crc.sentence':
    'Keeping a customer for a year cost {value} ({low} – {high}, {n, plural, one {# entry} other {# entries}}).',

  'clv-cac.name': 'Worth of a customer for its cost',
  'clv-cac.question': 'Does a customer repay what it cost to win one?',
  'clv-cac.source': 'Three times what it cost, a rule of thumb; the figure is a range of scenarios and no forecast.',
  'clv-cac.sentence':
    'Over the years a customer brings {value} times what it cost to win one ({low} – {high}, from the worst scenario to the best, {n, plural, one {# customer} other {# customers}}); the standard is at least {target}.',

  'referral-share.name': 'Customers sent by customers',
  'referral-share.question': 'Do customers bring their friends?',
  'referral-share.source': 'The usual range of earlier periods.',
  'referral-share.sentence':
    '{value} of new customers came on the word of another ({low} – {high}, {n, plural, one {# new customer} other {# new customers}}), below the usual range of earlier periods.',
  'referral-share.good':
    '{value} of new customers came on the word of another ({low} – {high}, {n, plural, one {# new customer} other {# new customers}}), clearly more than elsewhere: learn what people tell each other.',

  'budget-balance.name': 'Budget for existing customers',
  'budget-balance.question': 'How much of the budget goes to customers we already have?',
  'budget-balance.source': 'Each organisation sets its own balance; information until it does.',
  'budget-balance.sentence':
    '{value} of the budget for winning and keeping customers went to keeping them ({low} – {high}, {n, plural, one {# entry} other {# entries}}).',

  'advice.listen-to-leavers':
    'Call ten customers of this cohort who left and ask what they use now and what was missing. Look at how their first three months went before offering discounts: an early second contact costs less than winning them back.',
  'advice.invite-back':
    'Look at what happens after the first purchase: is there a thank-you, a reason to return, a date? Invite the customers whose first purchase was about two months ago, half of them at first, and compare the two halves before inviting all.',
  'advice.reach-out':
    'Call these customers within two days, those with open matters first. Apologise, settle what is open, give them one name to turn to, and look at them again in six months.',
  'advice.compare-sources':
    'Split the spending by source and hold it against the customers each source brought and who stayed. Pause the dearest source for a month before adding to another.',
  'advice.thank-for-referrals':
    'Ask new customers how they heard of you, and thank those who sent them. Start where satisfaction is highest: people recommend what they enjoy, not what is rewarded.',

  'excluded.first-year-runs': 'Their first year is not over yet',
  'excluded.source-unknown': 'Not known how they came',

  'setting.lost-after.name': 'Lost after',
  'setting.lost-after.doc': 'Time without an order after which a customer without a contract counts as lost.',
  'setting.look-back.name': 'Look back',
  'setting.look-back.doc': 'How far back bad contacts count, and how recently a customer must have bought to be active.',
  'setting.bad-contacts.name': 'Bad contacts',
  'setting.bad-contacts.doc': 'Bad contacts from which a customer belongs on the list.',
  'setting.low-score.name': 'Low score',
  'setting.low-score.doc': 'Part of its scale, from the bottom, in which a survey answer is bad: 2 of 5 is 0.25.',
  'setting.cost-year.name': 'Cost year',
  'setting.cost-year.doc': 'How far back the cost of keeping customers is added up.',
  'setting.discount.name': 'Discount',
  'setting.discount.doc': 'By how much a year later money is worth less, as a share.',
  'setting.discount-doubt.name': 'Discount doubt',
  'setting.discount-doubt.doc': 'How far that share may be wrong to either side; it makes the range of scenarios.',
  'setting.years.name': 'Years',
  'setting.years.doc': 'Over how many years the worth of a customer is added up, the first included.',
} as const satisfies Messages;
