import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Easy returns',
  'principle.question': 'Can customers give something back easily, and do they get their money in time?',

  'refund-14-days.name': 'Refunds within fourteen days',
  'refund-14-days.question': 'Do we pay back the money within the time of the law?',
  'refund-14-days.source':
    'Directive 2011/83/EU, Article 13: within fourteen days of the notice of withdrawal. † The trader may wait for the goods; verify it for your country.',
  'refund-14-days.sentence':
    '{breaches, plural, one {# withdrawal was} other {# withdrawals were}} refunded too late or {breaches, plural, one {is} other {are}} overdue ({n, number} due in all); the standard is {target}.',

  'time.name': 'Time until the refund',
  'time.question': 'How long do customers wait for their money?',
  'time.source': 'Nine refunds in ten are paid within ten days.',
  'time.sentence':
    'Nine refunds in ten were paid within {value} of the request ({low} – {high}, {n, plural, one {# return} other {# returns}}); the standard is at most {target}.',

  'contacts-a-return.name': 'Contacts for one return',
  'contacts-a-return.question': 'How often must customers contact us for one return?',
  'contacts-a-return.source': 'At most one return in two needs a contact.',
  'contacts-a-return.sentence':
    'A return took {value} contacts on average ({low} – {high}); the standard is at most {target}.',

  'steps.name': 'Steps of a return',
  'steps.question': 'How many steps does a return ask of the customer?',
  'steps.source': 'Nine returns in ten take at most three steps.',
  'steps.sentence':
    'Nine returns in ten took no more than {value} steps ({low} – {high}, {n, plural, one {# return} other {# returns}}); the standard is at most {target}.',

  'rate.name': 'Units given back',
  'rate.question': 'Are more units given back than usual, and of which product?',
  'rate.source': 'The usual range of earlier periods.',
  'rate.sentence':
    'Customers gave back {value} of the units sold ({low} – {high}), outside the usual range of earlier periods.',

  'rejected.name': 'Refusals without a reason',
  'rejected.question': 'Do we explain each refusal in writing?',
  'rejected.source': 'Nobody is refused without a reason in writing.',
  'rejected.sentence':
    '{breaches, plural, one {# return was} other {# returns were}} refused without a reason in writing ({n, number} refused in all); the standard is {target}.',

  'rejected-share.name': 'Returns refused',
  'rejected-share.question': 'Do we refuse more returns than usual?',
  'rejected-share.source': 'The usual range of earlier periods.',
  'rejected-share.sentence':
    '{value} of decided returns were refused ({low} – {high}, {n, plural, one {# return} other {# returns}}), outside the usual range of earlier periods.',

  'csat.name': 'Satisfaction after a return',
  'csat.question': 'Are customers satisfied even after they gave something back?',
  'csat.source': 'Three customers in four are satisfied after a return.',
  'csat.sentence':
    '{value} of customers were satisfied after a return ({low} – {high}, {n, plural, one {# answer} other {# answers}}); the standard is at least {target}.',

  'repeat-buyer.name': 'Buying again after a return',
  'repeat-buyer.question': 'Do customers who gave something back buy again?',
  'repeat-buyer.source': 'Information without a target: it goes together with, and proves nothing.',
  'repeat-buyer.sentence':
    'Customers who gave something back bought again {value} points more often than comparable others ({low} – {high}).',

  'advice.pay-today':
    'Pay the overdue refunds today and tell each customer the date. Then look at which step the money waits for, usually the check in the warehouse or an approval, and let small amounts go without it.',
  'advice.shorten-the-return':
    'Return something yourself and write down each step and each question you had to ask. Drop the form that asks for what you already know, put the label in the parcel, and tell customers by yourselves when the goods have come and when the money goes out.',
  'advice.find-the-reason':
    'Split the returns by product and by reason and read twenty of the comments. If one product stands out, check its picture, its description and its sizes on the website before anything else.',
  'advice.explain-refusals':
    'Write to the listed customers with the reason and what they can do now. Then give those who decide three ready sentences for the usual cases, and let a second person see each refusal for a month.',

  'excluded.pending': 'Not refunded yet, and still within the time',
  'excluded.too-recent': 'Too recent to be judged',
  'excluded.order-unknown': 'Not known which order it belongs to',
  'excluded.cancelled': 'Cancelled orders',

  'setting.refund-within.name': 'Refund within',
  'setting.refund-within.doc': 'Time after the day of the notice within which the law wants the money back.',
  'setting.contact-within.name': 'Contact within',
  'setting.contact-within.doc': 'Time after the return was asked for in which contacts about its order belong to it.',
} as const satisfies Messages;
