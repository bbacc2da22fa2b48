import type { Messages } from '@touchstone/sdk';

export const en = {
  'principle.name': 'Every contact an opportunity',
  'principle.question': 'Do we use a contact to help a little more, without being a nuisance?',

  'offer-rate.name': 'Useful offers made',
  'offer-rate.question': 'Do we mention something useful when it fits?',
  'offer-rate.source': 'Information without a target: a hint is never a quota.',
  'offer-rate.sentence':
    'In {value} of the contacts where it would have been welcome we offered something useful ({low} – {high}, {n, plural, one {# contact} other {# contacts}}).',

  'accept.name': 'Offers taken',
  'accept.question': 'Was what we offered wanted?',
  'accept.source': 'The usual range of earlier periods.',
  'accept.sentence':
    'Customers took {value} of the offers that fitted ({low} – {high}, {n, plural, one {# offer} other {# offers}}), outside the usual range of earlier periods.',

  'harm.name': 'Satisfaction with an offer and without',
  'harm.question': 'Do offers not annoy customers?',
  'harm.source': 'Not less content by more than two points.',
  'harm.sentence':
    'On the same topics, satisfaction after contacts with an offer lies {value} points from that without ({low} – {high}); the standard is at least {target}.',

  'harm-complaints.name': 'Complaints about offers',
  'harm-complaints.question': 'Do customers not complain about offers?',
  'harm-complaints.source': 'No offer is followed by a complaint.',
  'harm-complaints.sentence':
    '{breaches, plural, one {# offer was} other {# offers were}} followed by a complaint ({n, number} made in all); the standard is {target}.',

  'net-value.name': 'Value of an offer',
  'net-value.question': 'Did the offers pay?',
  'net-value.source': 'An offer pays for the time it takes.',
  'net-value.sentence':
    'An offer brought {value} on average, the time it took deducted ({low} – {high}, {n, plural, one {# offer} other {# offers}}); the standard is at least {target}.',

  'products-per-customer.name': 'Products of a customer',
  'products-per-customer.question': 'Does the relationship with customers deepen?',
  'products-per-customer.source': 'Information without a target.',
  'products-per-customer.sentence':
    'Customers have bought {value} different products on average ({low} – {high}, {n, plural, one {# customer} other {# customers}}).',

  'advice.listen-before-offering':
    'Listen to ten offers that were declined and ask of each whether it answered something the customer had said. Offer less, and only what the contact itself gave reason for.',
  'advice.stop-where-it-hurts':
    'Stop offering on the topics where satisfaction is lower with an offer, at once, and keep it where it is not. First solve what the customer came for; an offer comes after “is there anything else”.',
  'advice.apologise-for-the-offer':
    'Call the customers who complained, apologise, and note that they want no offers. Then look at what the offers had in common: one campaign, one product, one moment of the contact.',

  'excluded.complaining': 'The customer had an open complaint',
  'excluded.vulnerable': 'The customer needs particular care',

  'setting.second-cost.name': 'Second cost',
  'setting.second-cost.doc': 'What a second of handling costs, in minor units of the currency.',
} as const satisfies Messages;
