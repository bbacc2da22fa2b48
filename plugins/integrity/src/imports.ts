import { census, check, hours, house, none, now, percent, setting, shareOfCounts } from '@touchstone/sdk';
import { call, commitment, importBatch, message, order, review, serviceCase, surveyResponse } from '@touchstone/sdk/model';

const freshWithin = setting.duration('fresh-within', { default: hours(24), doc: 'Age from which the newest row of a source is stale.' });

const newer = importBatch.$as('newer');
const { sourceSystem, maxAt, rowsOk, rowsIn, loadedAt, sha256, mappingVersion } = importBatch;

/** Of two files of a source that end at the same moment the one loaded later stands for the source: a source is counted once. */
const isNewer = newer.maxAt.after(maxAt).or(newer.maxAt.is(maxAt).and(newer.loadedAt.after(loadedAt)));

/** A file read once more in the same way tells nothing new: what became of its rows the last time is what counts. */
const lastReading = none(newer, newer.sha256.is(sha256), newer.mappingVersion.is(mappingVersion), newer.sourceSystem.is(sourceSystem), newer.loadedAt.after(loadedAt));

/** Sources that have sent nothing new for too long. */
export const freshness = check({
  id: 'freshness',
  question: 'Does the data come in time?',
  measure: census({
    of: importBatch,
    where: sourceSystem.isKnown().and(maxAt.isKnown(), none(newer, newer.sourceSystem.is(sourceSystem), isNewer)),
    breaching: maxAt.before(now.minus(freshWithin)),
  }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Each source is a day old at most.' },
  countOf: 'sources',
  advice: 'mend-the-source',
  settings: [freshWithin],
});

/** Imports that left rows behind. */
export const reconcile = check({
  id: 'reconcile',
  question: 'Do our totals equal those of the source?',
  measure: census({ of: importBatch, where: lastReading, breaching: rowsOk.below(rowsIn), period: loadedAt }),
  standard: { target: 0, better: 'lower', provenance: house, source: 'Every row of the source is taken in.' },
  countOf: 'imports',
  advice: 'mend-the-source',
});

/** The share of the rows of all files that were taken in. */
export const rowsTakenIn = check({
  id: 'rows-taken-in',
  question: 'Do we have all rows of the source?',
  measure: shareOfCounts({ of: importBatch, where: rowsOk.isKnown().and(lastReading), excluding: { 'more-than-all': rowsOk.above(rowsIn) }, met: rowsOk, outOf: rowsIn }),
  standard: { target: percent(99), floor: percent(80), better: 'higher', provenance: house, source: 'Of a hundred rows at most one is left behind.' },
  countOf: 'rows',
  guards: [serviceCase, message, call, commitment, surveyResponse, review, order],
  advice: 'mend-the-source',
  margin: 0,
});
