import {
  boolean,
  choice,
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

export const trainingCourse = defineTable({
  name: 'training_course',
  doc: 'A course that employees take.',
  noun: ['course', 'courses'],
  area: 'people',
  tier: 3,
  key: ['id'],
  dimensions: { product: [['product']] },
  columns: {
    id: id('Identifies the course.', { required: true, privacy: 'P0' }),
    code: text('The short code of the course.'),
    title: text('The title of the course.'),
    kind: choice(
      ['onboarding', 'refresher', 'product', 'law', 'language', 'culture', 'crisis'],
      'What the course is for.',
    ),
    validMonths: integer('How many months a completion holds.', { unit: 'months', minimum: 0 }),
    product: reference('product', 'The product it teaches, to tell whether staff were trained before the launch.'),
    cause: reference('cause', 'The cause of complaints it answers, to tell whether feedback drives training.'),
    qaCategory: reference('qa_category', 'The quality category it should improve, to tell whether it worked.'),
  },
});

export const trainingRecord = defineTable({
  name: 'training_record',
  doc: 'That an employee is due to take a course, or has taken it.',
  noun: ['training record', 'training records'],
  area: 'people',
  tier: 3,
  key: ['employee', 'course', 'dueOn', 'completedOn'],
  occursAt: 'completedOn',
  dimensions: { orgUnit: [['employee', 'orgUnit']], product: [['course', 'product']] },
  columns: {
    employee: reference('employee', 'The employee.', { required: true }),
    course: reference('training_course', 'The course.', { required: true }),
    dueOn: date('The day by which it should be completed.', { planned: true }),
    completedOn: date('The day on which it was completed.', { privacy: 'P1' }),
    hours: decimal('How long it took.', { unit: 'hours', privacy: 'P1', minimum: 0 }),
    score: decimal('The result of its test.', { unit: 'percent', privacy: 'P1', minimum: 0, maximum: 100 }),
  },
});

export const coachingSession = defineTable({
  name: 'coaching_session',
  doc: 'A talk between a leader and an employee, planned or held.',
  noun: ['coaching session', 'coaching sessions'],
  area: 'people',
  tier: 3,
  key: ['employee', 'coach', 'kind', 'plannedFor', 'at'],
  occursAt: 'at',
  dimensions: { orgUnit: [['employee', 'orgUnit']] },
  columns: {
    employee: reference('employee', 'The employee who was coached.', { required: true }),
    coach: reference('employee', 'The leader or coach.'),
    kind: choice(['coaching', 'one_to_one', 'feedback'], 'What sort of talk it was.'),
    plannedFor: timestamp('When it was planned to take place.', { planned: true, privacy: 'P1' }),
    at: timestamp('When it took place; empty while it has not.', { privacy: 'P1' }),
    reason: text('The coded reason for the talk.', { privacy: 'P1' }),
    linkedReview: reference('qa_review', 'The conversation review that led to it.'),
    followUpOn: date('The day on which to look again.', { planned: true, privacy: 'P1' }),
  },
});

export const recognition = defineTable({
  name: 'recognition',
  doc: 'Praise, a bonus, a raise or a corrective step, and the evidence behind it.',
  noun: ['recognition', 'recognitions'],
  area: 'people',
  tier: 3,
  key: ['orgUnit', 'employee', 'kind', 'at'],
  occursAt: 'at',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    orgUnit: reference('org_unit', 'The unit.', { required: true }),
    employee: reference('employee', 'The employee, where it concerns one person.', { privacy: 'P4' }),
    at: timestamp('When it was given.', { required: true, privacy: 'P4' }),
    kind: choice(['praise', 'bonus', 'raise', 'corrective'], 'What was given.', { required: true, privacy: 'P4' }),
    evidenceFindingId: id('The finding on which it rests.', { privacy: 'P4' }),
    verdictAtTime: choice(
      [
        'meets',
        'misses',
        'too-close-to-call',
        'not-enough-data',
        'not-measured',
        'hidden-for-privacy',
        'accepted',
      ],
      'The verdict of that finding at the time.',
      { privacy: 'P4' },
    ),
    heard: boolean('Whether the person was heard first.', { privacy: 'P4' }),
  },
});

export const internalRequest = defineTable({
  name: 'internal_request',
  doc: 'Something one unit asks of another, or of a partner that supplies it.',
  noun: ['internal request', 'internal requests'],
  area: 'people',
  tier: 4,
  key: ['id'],
  occursAt: 'openedAt',
  dimensions: {
    orgUnit: [['toUnit']],
    channel: [['case', 'channel']],
    topic: [['case', 'topic']],
    priority: [['case', 'priority']],
    product: [['case', 'product']],
  },
  columns: {
    id: id('Identifies the request.', { required: true }),
    fromUnit: reference('org_unit', 'The unit that asks.'),
    toUnit: reference('org_unit', 'The unit or partner that is asked.'),
    case: reference('case', 'The case of a customer that waits for it.'),
    openedAt: timestamp('When it was asked.', { required: true }),
    promisedAt: timestamp('When it was promised for.', { planned: true }),
    doneAt: timestamp('When it was done; empty while it is not.'),
    rating: integer('How satisfied the asking unit was, from 1 to 5.', { unit: 'points', minimum: 1, maximum: 5 }),
    bounced: boolean('Whether it was sent back to the unit that asked.'),
  },
});

export const idea = defineTable({
  name: 'idea',
  doc: 'A suggestion that an employee made.',
  noun: ['idea', 'ideas'],
  area: 'people',
  tier: 4,
  key: ['id'],
  occursAt: 'at',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    id: id('Identifies the idea.', { required: true }),
    orgUnit: reference('org_unit', 'The unit it came from.'),
    at: timestamp('When it was made.', { required: true }),
    answeredAt: timestamp('When it was answered; empty while it is not.'),
    status: choice(['new', 'in_review', 'adopted', 'declined'], 'What became of it.'),
  },
});
