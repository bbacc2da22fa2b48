import { census, check, count, exists, itemsOf, setting, when } from '@touchstone/sdk';
import { standard } from '@touchstone/sdk/model';

import { isInForce } from './is-in-force.js';

const channelKinds = setting.list('channel-kinds', {
  default: ['phone', 'email', 'in_person'],
  doc: 'Kinds of channel that customers use here.',
});

const channel = itemsOf(channelKinds);
type Area = 'quality' | 'efficiency' | 'professionalism' | 'safety';

const isCovered = (area: Area) =>
  when(exists(standard, isInForce(), standard.area.is(area), standard.channelKind.isMissing().or(standard.channelKind.is(channel.value))), 1, 0);

const areasCovered = isCovered('quality').plus(isCovered('efficiency')).plus(isCovered('professionalism')).plus(isCovered('safety'));

/** Kinds of channel for which an area of service has no standard. */
export const coverage = check({
  id: 'coverage',
  question: 'Do the standards cover quality, efficiency, professionalism and safety?',
  measure: census({ of: channel, breaching: areasCovered.below(4) }),
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Standards for quality, efficiency, professionalism and safety, on every channel.' },
  countOf: 'kinds of channel',
  advice: 'fill-the-gap',
  settings: [channelKinds],
});

const promises = count(standard, isInForce(), standard.area.is('efficiency'), standard.channelKind.is(channel.value), standard.target.isKnown());

/** Kinds of channel on which no time is promised. */
export const channelTimeframes = check({
  id: 'channel-timeframes',
  question: 'Does each channel have a time that is promised?',
  measure: census({ of: channel, breaching: promises.is(0) }),
  standard: { target: 0, better: 'lower', provenance: 'seed', source: 'Each channel has a time of its own.' },
  countOf: 'kinds of channel',
  advice: 'fill-the-gap',
  settings: [channelKinds],
});
