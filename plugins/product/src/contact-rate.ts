import { check, exists, invalidCase, ownHistory, rateOf } from '@touchstone/sdk';
import { defect, productPeriod, serviceCase } from '@touchstone/sdk/model';

/** Cases in which a defect was reported, for every thousand units sold. */
export const contactRate = check({
  id: 'contact-rate',
  question: 'How often do customers contact us about a defect?',
  measure: rateOf({
    events: {
      of: serviceCase,
      where: exists(defect, defect.case.is(serviceCase.$self)),
      excluding: invalidCase(),
      period: serviceCase.openedAt,
    },
    exposure: { of: productPeriod, value: productPeriod.unitsSold.dividedBy(1000), period: productPeriod.month },
  }),
  by: ['product'],
  standard: { ...ownHistory('lower'), source: 'The usual range of earlier periods.' },
  countOf: 'contacts',
  advice: 'hold-the-batch',
});
