import { plugin } from '@touchstone/sdk';

import { answeredByPerson } from './answered-by-person.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { unhappyUnanswered } from './unhappy-unanswered.ts';

export default plugin({ principle: 'reviews', checks: [answeredByPerson, unhappyUnanswered], messages: { en, de } });
