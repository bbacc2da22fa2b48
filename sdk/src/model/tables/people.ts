import {
  boolean,
  date,
  decimal,
  id,
  integer,
  list,
  month,
  reference,
  seconds,
  text,
  timestamp,
} from '../column.js';
import { defineTable } from '../table.js';

export const employee = defineTable({
  name: 'employee',
  doc: 'Somebody, or a bot, who works for the organisation, under a pseudonym and never by name.',
  noun: ['employee', 'employees'],
  area: 'people',
  tier: 1,
  key: ['id'],
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    id: id('The salted hash that stands for the employee.', { required: true }),
    orgUnit: reference('org_unit', 'The unit in which the employee works now, so that training and reviews reach a unit.'),
    role: text('The role held, such as agent or stylist.', { privacy: 'P1' }),
    hiredMonth: month('The month of joining.', { privacy: 'P1' }),
    leftMonth: month('The month of leaving; empty while employed.', { privacy: 'P1' }),
    fte: decimal('The contracted working time as a part of full time.', {
      unit: 'full-time equivalents',
      privacy: 'P1',
      minimum: 0,
    }),
    languages: list('The languages in which the employee can serve, as ISO 639 codes.', { privacy: 'P1' }),
    isBot: boolean('Whether it is software rather than a person.'),
  },
});

export const employeePeriod = defineTable({
  name: 'employee_period',
  doc: 'The time an employee spent in a unit and a team.',
  noun: ['posting', 'postings'],
  area: 'people',
  tier: 1,
  key: ['employee', 'orgUnit', 'team', 'from'],
  occursAt: 'from',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    employee: reference('employee', 'The employee.', { required: true }),
    orgUnit: reference('org_unit', 'The unit in which the employee worked.'),
    team: reference('org_unit', 'The team in which the employee worked.'),
    from: date('The first day of the posting.', { privacy: 'P1' }),
    to: date('The last day of the posting; empty while it lasts.', { privacy: 'P1' }),
  },
});

export const employeeMovement = defineTable({
  name: 'employee_movement',
  doc: 'How many people joined and left a unit in a month.',
  noun: ['staff month', 'staff months'],
  area: 'people',
  tier: 4,
  key: ['orgUnit', 'month'],
  occursAt: 'month',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    orgUnit: reference('org_unit', 'The unit.', { required: true }),
    month: month('The month.', { required: true }),
    headcountMean: decimal('The mean number of people employed during the month.', {
      unit: 'persons',
      privacy: 'P4',
      minimum: 0,
    }),
    joiners: integer('How many people joined.', { unit: 'persons', privacy: 'P4', minimum: 0 }),
    leavers: integer('How many people left.', { unit: 'persons', privacy: 'P4', minimum: 0 }),
  },
});

export const absenceAgg = defineTable({
  name: 'absence_agg',
  doc: 'Sick days and working time of a group of at least five people in a month.',
  noun: ['absence month', 'absence months'],
  area: 'people',
  tier: 4,
  key: ['orgUnit', 'month'],
  occursAt: 'month',
  dimensions: { orgUnit: [['orgUnit']] },
  minimumGroup: { column: 'persons', size: 5 },
  columns: {
    orgUnit: reference('org_unit', 'The unit.', { required: true }),
    month: month('The month.', { required: true }),
    persons: integer('How many people the group has.', { unit: 'persons', privacy: 'P4', required: true, minimum: 0 }),
    sickDays: decimal('How many working days were lost to sickness.', { unit: 'days', privacy: 'P4', minimum: 0 }),
    workingDays: decimal('How many days the group was due to work.', { unit: 'days', privacy: 'P4', minimum: 0 }),
    overtimeHours: decimal('How many hours were worked beyond contract, for the share of overtime.', {
      unit: 'hours',
      privacy: 'P4',
      minimum: 0,
    }),
    contractHours: decimal('How many hours the contracts amount to, for the share of overtime.', {
      unit: 'hours',
      privacy: 'P4',
      minimum: 0,
    }),
  },
});

export const engagementResult = defineTable({
  name: 'engagement_result',
  doc: 'What a group of at least five employees answered to one item of an engagement survey.',
  noun: ['engagement result', 'engagement results'],
  area: 'people',
  tier: 4,
  key: ['orgUnit', 'survey', 'wave', 'itemCode'],
  occursAt: 'wave',
  dimensions: { orgUnit: [['orgUnit']] },
  minimumGroup: { column: 'n', size: 5 },
  columns: {
    orgUnit: reference('org_unit', 'The unit whose people answered.', { required: true }),
    survey: reference('survey', 'The survey.'),
    wave: date('The day on which the wave of the survey closed.', { required: true }),
    itemCode: text('The code of the item, such as enps or line_of_sight.', { required: true }),
    n: integer('How many people answered.', { unit: 'answers', privacy: 'P4', required: true, minimum: 0 }),
    mean: decimal('The mean answer on the scale of the survey.', { unit: 'points', privacy: 'P4' }),
    favourableN: integer('How many answers were favourable.', { unit: 'answers', privacy: 'P4', minimum: 0 }),
    promoters: integer('How many would recommend the employer, at 9 or 10 of 10.', {
      unit: 'answers',
      privacy: 'P4',
      minimum: 0,
    }),
    passives: integer('How many answered 7 or 8 of 10.', { unit: 'answers', privacy: 'P4', minimum: 0 }),
    detractors: integer('How many answered 0 to 6 of 10.', { unit: 'answers', privacy: 'P4', minimum: 0 }),
  },
});

export const intervalStaffing = defineTable({
  name: 'interval_staffing',
  doc: 'The contacts that came in during a short interval, and the people there to answer them.',
  noun: ['staffing interval', 'staffing intervals'],
  area: 'people',
  tier: 2,
  key: ['orgUnit', 'queue', 'language', 'intervalStart'],
  occursAt: 'intervalStart',
  dimensions: { orgUnit: [['orgUnit'], ['queue']], queue: [['queue']], language: [['language']] },
  columns: {
    orgUnit: reference('org_unit', 'The unit.'),
    queue: reference('org_unit', 'The queue.'),
    language: text('The language served, as an ISO 639 code, where staffing is planned by language.'),
    intervalStart: timestamp('When the interval began.', { required: true }),
    minutes: integer('How long the interval is.', { unit: 'minutes', required: true, minimum: 1 }),
    offered: integer('How many contacts came in.', { unit: 'contacts', minimum: 0 }),
    answered: integer('How many of them were answered.', { unit: 'contacts', minimum: 0 }),
    withinThreshold: integer('How many were answered within the promised time.', { unit: 'contacts', minimum: 0 }),
    abandoned: integer('How many customers gave up waiting.', { unit: 'contacts', minimum: 0 }),
    handleSeconds: seconds('The time spent handling contacts, summed over all people.'),
    scheduledFte: decimal('How many people were planned.', { unit: 'full-time equivalents', minimum: 0 }),
    actualFte: decimal('How many people were there.', { unit: 'full-time equivalents', minimum: 0 }),
  },
});
