import { census, check, count, days, house, now, setting } from '@touchstone/sdk';
import { annotation, orgUnit } from '@touchstone/sdk/model';

const researchWithin = setting.duration('research-within', { default: days(180), doc: 'Time within which the market or the way of customers is looked at again.' });

const research = count(annotation, annotation.kind.is('research'), annotation.at.after(now.minus(researchWithin)));

/** Whether nobody asked lately what customers will want. */
export const researchCadence = check({
  id: 'research-cadence',
  question: 'Do we regularly ask what customers will want?',
  measure: census({ of: orgUnit, where: orgUnit.kind.is('company'), breaching: research.is(0) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Research on the market or the customers twice a year.' },
  countOf: 'companies',
  advice: 'ask-what-comes',
  settings: [researchWithin],
});
