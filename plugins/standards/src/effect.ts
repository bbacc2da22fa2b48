import { check, days, difference, exists, house, invalidCase, none, now, points, share } from '@touchstone/sdk';
import { serviceCase, standard } from '@touchstone/sdk/model';

const season = days(90);
const { openedAt, channel, kind } = serviceCase;
const { effectiveFrom, channelKind } = standard;

/** Cases in the season after a standard began, or before it: on the channel it names, or on others on which none began then. */
function complaints(place: 'on' | 'beside', when: 'after' | 'before') {
  const near =
    when === 'after'
      ? openedAt.atOrAfter(effectiveFrom).and(openedAt.within(season, effectiveFrom))
      : effectiveFrom.after(openedAt).and(effectiveFrom.within(season, openedAt));
  const here = channelKind.is(channel.kind);
  // Where some began near and none of them here, they began elsewhere: to ask so looks for one standard a case, and not for all.
  const began = place === 'on' ? exists(standard, here, near) : exists(standard, channelKind.isKnown(), near).and(none(standard, here, near), channel.kind.isKnown());
  return share({
    of: serviceCase,
    where: openedAt.after(now.minus(days(365))).and(began),
    excluding: invalidCase(),
    meeting: kind.is('complaint'),
  });
}

/** How much more complaints rose on the channels of a new standard than on others. */
export const effect = check({
  id: 'effect',
  question: 'Does a new standard go together with fewer complaints?',
  measure: difference({
    first: complaints('on', 'after'),
    second: complaints('on', 'before'),
    beyond: { first: complaints('beside', 'after'), second: complaints('beside', 'before') },
  }),
  standard: { target: 0, floor: points(5), better: 'lower', provenance: house, source: 'Complaints rise no more than on channels without the standard.' },
  countOf: 'cases',
  advice: 'talk-it-through',
});
