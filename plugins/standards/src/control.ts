import { census, check, controlledAt, controlWindow, count, days, house, now, percent, setting, shareOfCounts, tracedMethods, unusedWithin, when } from '@touchstone/sdk';
import { annotation, orgUnit } from '@touchstone/sdk/model';

const { $self: here } = orgUnit;

/** A method of which nothing at all is known is not alive: asked the other way round, it is not missed either. */
const alive = tracedMethods.map((method) => when(unusedWithin(method, here, controlWindow()), 0, 1));

/** The share of methods of control that left a trace in the branches. */
export const controlCoverage = check({
  id: 'control-coverage',
  question: 'Are all methods of control alive in the branches?',
  measure: shareOfCounts({
    of: orgUnit,
    where: controlledAt(now),
    met: alive.reduce((sum, method) => sum.plus(method)),
    outOf: tracedMethods.length,
  }),
  standard: { target: percent(80), floor: percent(30), better: 'higher', provenance: 'seed', source: 'Twelve methods of control, each seeing what the others do not; four in five are alive everywhere.' },
  countOf: 'methods in branches',
  advice: 'revive-the-rhythm',
});

const reviewWithin = setting.duration('review-within', { default: days(31), doc: 'Time within which each unit holds a quality review.' });

const reviews = count(annotation, annotation.kind.is('quality_review'), annotation.orgUnit.is(here), annotation.at.after(now.minus(reviewWithin)));

/** Units that held no quality review lately. */
export const controlCadence = check({
  id: 'control-cadence',
  question: 'Do we look at quality regularly?',
  measure: census({ of: orgUnit, where: orgUnit.kind.isOneOf('company', 'branch'), breaching: reviews.is(0) }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'A quality review in every unit each month.' },
  countOf: 'units',
  advice: 'revive-the-rhythm',
  settings: [reviewWithin],
});
