import { check, house, invalidCase, none, ownHistory, rate, share, when } from '@touchstone/sdk';
import { customerStatus, serviceCase, surveyResponse } from '@touchstone/sdk/model';

const { status, customer, from } = customerStatus;

/** The share of customers who left and had neither complained nor answered a survey. */
export const silentShare = check({
  id: 'silent-share',
  question: 'How many leave without a word?',
  measure: share({
    of: customerStatus,
    where: status.isOneOf('lapsed', 'closed'),
    meeting: none(serviceCase, serviceCase.customer.is(customer), serviceCase.kind.is('complaint')).and(
      none(surveyResponse, surveyResponse.case.customer.is(customer)),
    ),
    period: from,
  }),
  by: ['orgUnit', 'segment'],
  standard: { better: 'lower', provenance: house, source: 'Few of the disappointed complain; information without a target.' },
  countOf: 'customers who left',
  weight: 0,
});

/** Praise per thousand contacts. */
export const praiseRate = check({
  id: 'praise-rate',
  question: 'Do customers praise us?',
  measure: rate({
    of: serviceCase,
    excluding: invalidCase(),
    events: when(serviceCase.kind.is('praise'), 1, 0),
    exposure: 0.001,
    period: serviceCase.openedAt,
  }),
  by: ['orgUnit', 'channel'],
  standard: { ...ownHistory(), source: 'The usual range of earlier periods.' },
  countOf: 'contacts',
  advice: 'pass-praise-on',
});
