import { check, house, none, percent, setting, share } from '@touchstone/sdk';
import { message, serviceCase } from '@touchstone/sdk/model';

const fewCharacters = setting.number('few-characters', { default: 20, doc: 'Characters up to which a reply says next to nothing.', minimum: 1 });

const earlier = message.$as('earlier');
const isFirst = none(earlier, earlier.case.is(message.case), earlier.authorKind.is('employee'), earlier.isPublic, earlier.at.before(message.at));

/** The share of first replies that were automatic or said next to nothing. */
export const fastEmptyReply = check({
  id: 'fast-empty-reply',
  question: 'Do first replies say something?',
  measure: share({
    of: message,
    where: message.authorKind.is('employee').and(message.isPublic, message.chars.isKnown(), isFirst),
    meeting: message.isAuto.or(message.chars.atMost(fewCharacters)),
    period: message.at,
  }),
  by: ['orgUnit', 'channel'],
  standard: { target: percent(2), floor: percent(20), better: 'lower', provenance: house, source: 'At most two first replies in a hundred.' },
  countOf: 'first replies',
  guards: [serviceCase.firstHumanReplyAt],
  advice: 'ease-the-clock',
  settings: [fewCharacters],
});
