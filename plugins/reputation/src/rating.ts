import { check, difference, house, mean, unit } from '@touchstone/sdk';
import { review } from '@touchstone/sdk/model';

import { ofCompetitor, ours, stars } from './ours.js';

/** How many stars of five the organisation gets on average. */
export const rating = check({
  id: 'rating',
  question: 'How do people rate us in public?',
  measure: mean({ ...ours, value: stars }),
  by: ['orgUnit', unit('site', review.site)],
  standard: { target: 4.2, floor: 3, better: 'higher', provenance: house, source: 'More than four stars of five.' },
  countOf: 'reviews',
  advice: 'ask-the-content',
  // Stars of single people vary much: a tenth of one is no news.
  margin: 0.1,
});

/** How our stars lie beside those of competitors. */
export const againstPeers = check({
  id: 'against-peers',
  question: 'How do our ratings lie beside those of others?',
  measure: difference({ first: mean({ ...ours, value: stars }), second: mean({ ...ours, where: ofCompetitor, value: stars }) }),
  standard: { better: 'higher', provenance: house, source: 'Information without a target: who is named decides the figure.' },
  countOf: 'reviews',
  format: 'number',
  weight: 0,
});
