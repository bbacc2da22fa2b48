import { allOf, census, check, duration, hours, house, invalidCase, latest, now, setting } from '@touchstone/sdk';
import { message, serviceCase } from '@touchstone/sdk/model';

const silentAfter = setting.duration('silent-after', {
  default: hours(24),
  doc: 'Opening hours after which a customer without an answer counts as dropped; three business days of eight hours.',
});

const { status, $self: thisCase } = serviceCase;
const reply = message.$as('reply');

const customerWroteAt = latest(message, message.at, message.case.is(thisCase), message.authorKind.is('customer'));

const weWroteAt = latest(
  reply,
  reply.at,
  reply.case.is(thisCase),
  reply.direction.is('outbound'),
  reply.authorKind.is('employee'),
  reply.isPublic,
  reply.isAuto.not(),
);

const customerHasLastWord = weWroteAt.isMissing().or(weWroteAt.before(customerWroteAt));

/** Open cases in which the customer had the last word too long ago. */
export const dropped = check({
  id: 'dropped',
  question: 'Did we go silent on a customer who waits for us?',
  measure: census({
    of: serviceCase,
    where: status.isOneOf('new', 'open', 'pending_customer', 'pending_internal'),
    excluding: invalidCase(),
    breaching: allOf(customerHasLastWord, duration(customerWroteAt, now, 'business').longerThan(silentAfter)),
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: 0,
    better: 'lower',
    provenance: house,
    source: 'Nobody waits for us longer than three business days without a word.',
  },
  countOf: 'open cases',
  advice: 'answer-dropped-today',
  critical: true,
  settings: [silentAfter],
});
