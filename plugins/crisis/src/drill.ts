import { census, check, count, days, house, now, setting } from '@touchstone/sdk';
import { incidentDrill, orgUnit } from '@touchstone/sdk/model';

const drillsAYear = setting.number('drills-a-year', { default: 2, doc: 'Fewest drills in a year.', minimum: 1 });

const { heldAt, gapsClosed, gapsFound } = incidentDrill;
const lately = heldAt.after(now.minus(days(365)));
const drills = count(incidentDrill, lately);
const open = count(incidentDrill, lately, gapsClosed.below(gapsFound));

/** Whether the company practised often enough, and closed the gaps it found. */
export const drill = check({
  id: 'drill',
  question: 'Did we practise?',
  measure: census({ of: orgUnit, where: orgUnit.kind.is('company'), breaching: drills.below(drillsAYear).or(open.above(0)) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Two drills a year, and every gap closed.' },
  countOf: 'companies',
  advice: 'hold-a-drill',
  settings: [drillsAYear],
});
