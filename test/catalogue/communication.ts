import { share } from '@touchstone/sdk';
import { message } from '@touchstone/sdk/model';

import { type Declarations, declare } from './declare.js';

export const communication: Declarations = {
  'clarity-asked-back': declare(
    share({
      of: message,
      where: message.authorKind.is('customer'),
      meeting: message.text.matches('(?i)what do you mean|nerozum[ií]m|nem értem|nesaprotu'),
      period: message.at,
    }),
  ),
};
