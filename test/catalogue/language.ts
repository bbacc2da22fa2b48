import { days, difference, itemsOf, none, rank, setting, share, spread } from '@touchstone/sdk';
import { employee, intervalStaffing, kbArticle, serviceCase, trainingRecord } from '@touchstone/sdk/model';

import { answers, casesBy, type Declarations, declare, satisfied } from './declare.js';

const { customer, assignee, machineTranslated, lastResolvedAt, reopenCount, openedAt } = serviceCase;

const languages = setting.list('languages', { default: ['cs', 'en'], doc: 'Languages in which customers are served.' });
const wanted = itemsOf(languages);
const translation = kbArticle.$as('translation');

const required = setting.list('culture-courses', { default: ['culture'], doc: 'Kinds of course about the culture of customers.' });
const course = itemsOf(required);

const reopened = (byMachine: boolean) =>
  share({ ...casesBy(lastResolvedAt), where: byMachine ? machineTranslated : machineTranslated.not(), meeting: reopenCount.above(0) });

export const language: Declarations = {
  match: declare(
    share({ ...casesBy(openedAt), where: customer.language.isKnown().and(assignee.isKnown()), meeting: assignee.languages.includes(customer.language) }),
  ),
  gap: declare(spread({ of: share({ ...answers, meeting: satisfied }), across: 'language', as: 'gap' })),
  'gap-first-contact': declare(
    spread({ of: share({ ...casesBy(openedAt), where: serviceCase.language.isKnown(), meeting: serviceCase.firstResolvedAt.within(days(3), openedAt) }), across: 'language', as: 'gap' }),
  ),
  capacity: declare(
    share({
      of: intervalStaffing,
      where: intervalStaffing.language.isKnown().and(intervalStaffing.offered.above(0)),
      meeting: intervalStaffing.actualFte.above(0),
      period: intervalStaffing.intervalStart,
    }),
  ),
  'article-parity': declare(
    share({
      of: kbArticle,
      where: rank(kbArticle, { by: kbArticle.views }).atMost(50),
      meeting: none(wanted, none(translation, translation.topic.is(kbArticle.topic), translation.language.is(wanted.value))),
    }),
    languages,
  ),
  'culture-training': declare(
    share({
      of: employee,
      where: employee.leftMonth.isMissing().and(employee.isBot.not()),
      meeting: none(course, none(trainingRecord, trainingRecord.employee.is(employee.$self), trainingRecord.course.kind.is(course.value), trainingRecord.completedOn.isKnown())),
    }),
    required,
  ),
  'machine-translated': declare(difference({ first: reopened(true), second: reopened(false), alike: ['topic'] })),
};

