import { check, house, invalidCase, percent, setting, share } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const liveChannels = setting.list('live-channels', {
  default: ['phone', 'chat', 'in_person'],
  doc: 'Kinds of channels on which the customer waits for somebody to be there.',
});

const isOpen = serviceCase.openedAt.isDuringOpeningHours();

/** The share of attempts to reach somebody that met closed doors. */
export const hoursFit = check({
  id: 'hours-fit',
  question: 'Are we there when customers try to reach us?',
  measure: share({
    of: serviceCase,
    where: serviceCase.channel.kind.isIn(liveChannels),
    excluding: { ...invalidCase(), 'no-opening-hours': isOpen.isMissing() },
    meeting: isOpen.not(),
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(15),
    floor: percent(40),
    better: 'lower',
    provenance: house,
    source: 'At most fifteen in a hundred attempts fall outside opening hours.',
  },
  countOf: 'contact attempts',
  advice: 'shift-opening-hours',
  settings: [liveChannels],
});
