import { anyOf, census, check, exists, house, invalidCase, percent, shareOfCounts, when } from '@touchstone/sdk';
import { serviceCase } from '@touchstone/sdk/model';

const { customer, orgUnit, topic, kind, openedAt, externalRef, firstHumanReplyAt, firstResolvedAt, closedAt, $self: thisCase } = serviceCase;

/** Asked this way round, a column that nobody fills lowers the figure and does not keep it from being told. */
const filled = [customer.isMissing(), orgUnit.isMissing(), topic.isMissing()].map((missing) => when(missing, 0, 1));
const kindFilled = when(kind.isMissing(), 0, 1);

/** The share of fields filled in, of those every case should have. */
export const completeness = check({
  id: 'completeness',
  question: 'Are cases written down in full?',
  measure: shareOfCounts({
    of: serviceCase,
    excluding: invalidCase(),
    met: filled.reduce((sum, field) => sum.plus(field), kindFilled),
    outOf: filled.length + 1,
    period: openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { target: percent(98), floor: percent(80), better: 'higher', provenance: house, source: 'Of a hundred fields at most two are empty.' },
  countOf: 'fields',
  advice: 'mend-the-source',
});

const other = serviceCase.$as('other');

/** Cases whose number in the source another case has too. */
export const duplicates = check({
  id: 'duplicates',
  question: 'Do we not count anything twice?',
  measure: census({
    of: serviceCase,
    where: externalRef.isKnown(),
    breaching: exists(other, other.externalRef.is(externalRef), other.$self.isNot(thisCase)),
    period: openedAt,
  }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Nothing is counted twice.' },
  countOf: 'cases',
  guards: [serviceCase],
  advice: 'mend-the-source',
});

/** Cases in which something happened before it could. */
export const clockSkew = check({
  id: 'clock-skew',
  question: 'Do the times of cases follow each other as they must?',
  measure: census({
    of: serviceCase,
    breaching: anyOf(firstHumanReplyAt.before(openedAt), firstResolvedAt.before(openedAt), closedAt.before(firstResolvedAt)),
    period: openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { target: 0, better: 'lower', provenance: house, source: 'Nothing happens before it can.' },
  countOf: 'cases',
  guards: [firstHumanReplyAt, firstResolvedAt, closedAt],
  advice: 'mend-the-source',
});
