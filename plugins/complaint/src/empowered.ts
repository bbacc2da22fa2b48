import { check, house, percent, share } from '@touchstone/sdk';
import { complaint } from '@touchstone/sdk/model';

/** The share of justified complaints that the first person to hear them could put right. */
export const empowered = check({
  id: 'empowered',
  question: 'Can the first person to hear a complaint put it right?',
  measure: share({
    of: complaint,
    where: complaint.upheld.isOneOf('full', 'part').and(complaint.firstLineFixed.isKnown()),
    meeting: complaint.firstLineFixed,
    period: complaint.receivedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: {
    target: percent(70),
    floor: percent(30),
    better: 'higher',
    provenance: house,
    source: 'Say which resources people may use to satisfy a customer; seven in ten is a starting value.',
  },
  countOf: 'justified complaints',
  advice: 'raise-the-limit',
});
