import { boolean, choice, decimal, id, reference, seconds, text, timestamp } from '../column.js';
import { defineTable } from '../table.js';
import { channelKinds } from './channel-kinds.js';

export const mysteryVisit = defineTable({
  name: 'mystery_visit',
  doc: 'A visit, call or message of somebody who plays a customer to test the standards.',
  noun: ['mystery visit', 'mystery visits'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  occursAt: 'at',
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    id: id('Identifies the visit.', { required: true }),
    wave: text('The wave of visits it belongs to.'),
    orgUnit: reference('org_unit', 'The unit that was visited.'),
    channelKind: choice(channelKinds, 'The kind of channel that was tested.'),
    at: timestamp('When it took place.', { required: true }),
    shopperId: id('The pseudonym of the shopper.'),
  },
});

export const mysteryItem = defineTable({
  name: 'mystery_item',
  doc: 'One standard tested during a mystery visit.',
  noun: ['mystery item', 'mystery items'],
  area: 'listening',
  tier: 3,
  key: ['visit', 'standard', 'kind'],
  dimensions: { orgUnit: [['visit', 'orgUnit']] },
  columns: {
    visit: reference('mystery_visit', 'The visit.', { required: true }),
    standard: reference('standard', 'The standard that was tested.'),
    kind: choice(
      ['greeting', 'answer', 'hold', 'environment', 'courtesy', 'knowledge', 'other'],
      'What sort of item it is, so that greeting, answering and the surroundings can be told apart.',
    ),
    passed: boolean('Whether the standard was met.'),
    valueSeconds: seconds('The time measured, where the standard sets one.'),
    notApplicable: boolean('Whether the standard did not apply; such items do not count.'),
    note: text('What the shopper wrote.', { privacy: 'P3' }),
  },
});

export const qaScorecard = defineTable({
  name: 'qa_scorecard',
  doc: 'A list of categories by which conversations are reviewed.',
  noun: ['review scorecard', 'review scorecards'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  columns: {
    id: id('Identifies the scorecard.', { required: true, privacy: 'P0' }),
    name: text('The name people know it by.'),
  },
});

export const qaCategory = defineTable({
  name: 'qa_category',
  doc: 'One thing by which conversations are rated, and what it weighs.',
  noun: ['review category', 'review categories'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  columns: {
    id: id('Identifies the category.', { required: true, privacy: 'P0' }),
    scorecard: reference('qa_scorecard', 'The scorecard it belongs to.'),
    name: text('The name people know it by.'),
    kind: choice(
      ['accuracy', 'clarity', 'courtesy', 'empathy', 'context', 'tone', 'process', 'other'],
      'What it rates, so that checks can find it whatever its name.',
    ),
    group: text('The group of categories that a group-critical miss brings to nought.'),
    weight: decimal('What it weighs among the categories of its scorecard.', { unit: 'weight', minimum: 0 }),
    scaleMax: decimal('The highest score it allows.', { unit: 'points', minimum: 0 }),
    passFrom: decimal('The lowest score that counts as passed.', { unit: 'points', minimum: 0 }),
    critical: choice(['none', 'group', 'review'], 'What a miss brings to nought: nothing, its group or the whole review.'),
    class: choice(['customer', 'business', 'compliance'], 'Whom an error in it harms.'),
    standard: reference('standard', 'The standard it checks.'),
  },
});

/** Reviewed conversations reach their dimensions through the case; the unit may also be that of the employee. */
const throughReview = {
  orgUnit: [['review', 'case', 'orgUnit'], ['review', 'reviewee', 'orgUnit']],
  channel: [['review', 'case', 'channel']],
  topic: [['review', 'case', 'topic']],
  priority: [['review', 'case', 'priority']],
  product: [['review', 'case', 'product']],
  language: [['review', 'case', 'language']],
} as const;

export const qaReview = defineTable({
  name: 'qa_review',
  doc: 'The review of a conversation by somebody who rates it.',
  noun: ['conversation review', 'conversation reviews'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  occursAt: 'at',
  dimensions: {
    orgUnit: [['case', 'orgUnit'], ['reviewee', 'orgUnit']],
    channel: [['case', 'channel']],
    topic: [['case', 'topic']],
    priority: [['case', 'priority']],
    product: [['case', 'product']],
    language: [['case', 'language']],
    queue: [['case', 'queue']],
  },
  columns: {
    id: id('Identifies the review.', { required: true }),
    scorecard: reference('qa_scorecard', 'The scorecard by which it was made.'),
    case: reference('case', 'The case that was reviewed.'),
    reviewer: reference('employee', 'The employee who reviewed.'),
    reviewee: reference('employee', 'The employee whose work was reviewed.'),
    at: timestamp('When it was made.', { required: true }),
    sample: choice(['random', 'targeted', 'auto', 'self'], 'How the conversation was chosen; only random ones speak for all.'),
    calibrationId: id('The calibration session in which several people rated the same conversation.', { privacy: 'P0' }),
  },
});

export const qaRating = defineTable({
  name: 'qa_rating',
  doc: 'The score of one category in a review.',
  noun: ['rating', 'ratings'],
  area: 'listening',
  tier: 3,
  key: ['review', 'category'],
  dimensions: throughReview,
  columns: {
    review: reference('qa_review', 'The review.', { required: true }),
    category: reference('qa_category', 'The category.', { required: true }),
    score: decimal('The score on the scale of the category.', { unit: 'points', minimum: 0 }),
    na: boolean('Whether the category did not apply; such ratings do not count.'),
    cause: reference('cause', 'Why the score was low.'),
  },
});

export const qaDispute = defineTable({
  name: 'qa_dispute',
  doc: 'An objection to a review.',
  noun: ['dispute', 'disputes'],
  area: 'listening',
  tier: 3,
  key: ['review', 'openedAt'],
  occursAt: 'openedAt',
  dimensions: throughReview,
  columns: {
    review: reference('qa_review', 'The review.', { required: true }),
    openedAt: timestamp('When the objection was raised.', { required: true }),
    closedAt: timestamp('When it was decided; empty while it is not.'),
    upheld: boolean('Whether the objection was found to be right.'),
  },
});
