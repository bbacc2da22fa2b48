import { check, exists, itemsOf, none, percent, setting, share } from '@touchstone/sdk';
import { employee, trainingRecord } from '@touchstone/sdk/model';

/** Fewest persons that a figure about people may describe. */
const fewestPersons = 5;

const required = setting.list('culture-courses', { default: ['culture'], doc: 'Kinds of course about the language and culture of customers that everybody takes.' });
const wanted = itemsOf(required);
const anyRecord = trainingRecord.$as('record');

const { course, completedOn, employee: trained } = trainingRecord;

/** The share of people who have completed the courses on the culture of customers. */
export const cultureTraining = check({
  id: 'culture-training',
  question: 'Are our people prepared for the culture of customers?',
  measure: share({
    of: employee,
    // Without records of such courses nobody could be said to lack one.
    where: employee.leftMonth.isMissing().and(employee.isBot.not(), exists(anyRecord, anyRecord.course.kind.isIn(required))),
    meeting: none(wanted, none(trainingRecord, trained.is(employee.$self), course.kind.is(wanted.value), completedOn.isKnown())),
  }),
  by: ['orgUnit'],
  standard: {
    target: percent(95),
    floor: percent(70),
    better: 'higher',
    provenance: 'seed',
    source: 'Whoever serves customers of another culture is prepared for it.',
  },
  countOf: 'people',
  advice: 'finish-the-culture-course',
  minimumGroup: fewestPersons,
  settings: [required],
});
