import { boolean, choice, date, decimal, id, integer, reference, text, timestamp } from '../column.js';
import { defineTable } from '../table.js';

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
