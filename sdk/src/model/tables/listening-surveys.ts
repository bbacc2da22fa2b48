import { boolean, choice, decimal, id, integer, reference, text, timestamp } from '../column.js';
import { defineTable } from '../table.js';
import { ownUnitElseCase } from './dimensions.js';

export const survey = defineTable({
  name: 'survey',
  doc: 'A questionnaire with one scale, sent to customers or employees.',
  noun: ['survey', 'surveys'],
  area: 'listening',
  tier: 1,
  key: ['id'],
  columns: {
    id: id('Identifies the survey.', { required: true, privacy: 'P0' }),
    kind: choice(['csat', 'ces', 'nps', 'servperf', 'expectation', 'enps', 'custom'], 'What it measures.', {
      required: true,
    }),
    scaleMin: decimal('The lowest answer of its scale.', { unit: 'points', required: true }),
    scaleMax: decimal('The highest answer of its scale.', { unit: 'points', required: true }),
    positiveFrom: decimal('The lowest answer that counts as positive.', { unit: 'points', required: true }),
    questions: integer('How many questions it has.', { unit: 'questions', minimum: 1 }),
    method: choice(['email', 'sms', 'ivr', 'in_app', 'paper', 'interview'], 'How it reaches people.'),
  },
});

export const surveyInvite = defineTable({
  name: 'survey_invite',
  doc: 'An invitation to answer a survey, sent or withheld.',
  noun: ['survey invitation', 'survey invitations'],
  area: 'listening',
  tier: 1,
  key: ['id'],
  occursAt: 'eligibleAt',
  dimensions: { ...ownUnitElseCase, segment: [['customer', 'segment'], ['case', 'customer', 'segment']] },
  columns: {
    id: id('Identifies the invitation.', { required: true }),
    survey: reference('survey', 'The survey.', { required: true }),
    case: reference('case', 'The case it asks about.'),
    customer: reference('customer', 'The customer who was invited.'),
    orgUnit: reference('org_unit', 'The unit it asks about.'),
    eligibleAt: timestamp('When the customer could have been invited.'),
    sentAt: timestamp('When it was sent; empty where it was not.'),
  },
});

export const surveyResponse = defineTable({
  name: 'survey_response',
  doc: 'One answer to a survey.',
  noun: ['survey answer', 'survey answers'],
  area: 'listening',
  tier: 1,
  key: ['id'],
  occursAt: 'answeredAt',
  dimensions: ownUnitElseCase,
  columns: {
    id: id('Identifies the answer.', { required: true }),
    survey: reference('survey', 'The survey.', { required: true }),
    invite: reference('survey_invite', 'The invitation it follows.'),
    case: reference('case', 'The case it speaks of.'),
    orgUnit: reference('org_unit', 'The unit it speaks of.'),
    answeredAt: timestamp('When it was given.', { required: true }),
    score: decimal('The answer on the scale of the survey.', { unit: 'points', required: true }),
    dimension: choice(
      ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy'],
      'The dimension of service it rates, where the survey asks for several.',
    ),
    reasonCode: text('The coded reason for the answer.'),
    repeatedMyself: boolean('Whether the customer had to repeat themselves.'),
    resolvedSaysCustomer: boolean('Whether the customer says that the matter is solved.'),
    comment: text('What the customer wrote.', { privacy: 'P3' }),
  },
});

export const feedbackItem = defineTable({
  name: 'feedback_item',
  doc: 'Something a customer or an employee said, whatever the way.',
  noun: ['piece of feedback', 'pieces of feedback'],
  area: 'listening',
  tier: 1,
  key: ['id'],
  occursAt: 'at',
  dimensions: { orgUnit: [['orgUnit']], topic: [['topic']] },
  columns: {
    id: id('Identifies the piece of feedback.', { required: true }),
    source: choice(
      ['survey', 'suggestion_form', 'interview', 'social', 'review', 'complaint', 'praise', 'staff'],
      'Where it came from.',
    ),
    orgUnit: reference('org_unit', 'The unit it speaks of.'),
    at: timestamp('When it was given.', { required: true }),
    topic: reference('topic', 'What it is about.'),
    tone: integer('Whether it is negative (-1), neutral (0) or positive (1).', { minimum: -1, maximum: 1 }),
    codedAt: timestamp('When somebody read and coded it; empty while nobody has.'),
    answeredAt: timestamp('When it was answered; empty while it is not.'),
    adopted: boolean('Whether a suggestion was adopted.'),
    action: reference('action', 'The action that followed.'),
    text: text('What was said.', { privacy: 'P3' }),
  },
});

export const review = defineTable({
  name: 'review',
  doc: 'A public review of the organisation, or of a competitor, on a review site.',
  noun: ['review', 'reviews'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  occursAt: 'postedAt',
  dimensions: {
    orgUnit: [['orgUnit'], ['case', 'orgUnit']],
    topic: [['topic'], ['case', 'topic']],
  },
  columns: {
    id: id('Identifies the review.', { required: true }),
    site: text('The site on which it stands.'),
    orgUnit: reference('org_unit', 'The unit it speaks of.'),
    competitor: text('The competitor it speaks of; empty for reviews of the organisation itself.'),
    postedAt: timestamp('When it was posted.', { required: true }),
    rating: decimal('The rating given.', { unit: 'points', minimum: 0 }),
    scaleMax: decimal('The highest rating the site allows.', { unit: 'points', minimum: 1 }),
    repliedAt: timestamp('When the organisation replied; empty while it has not.'),
    replyBy: choice(['person', 'auto'], 'Whether a person or a machine replied.'),
    case: reference('case', 'The case it led to.'),
    topic: reference('topic', 'What it is about.'),
    text: text('What it says.', { privacy: 'P3' }),
  },
});

export const mention = defineTable({
  name: 'mention',
  doc: 'A mention of the organisation in public, on a social network or elsewhere.',
  noun: ['mention', 'mentions'],
  area: 'listening',
  tier: 3,
  key: ['id'],
  occursAt: 'postedAt',
  dimensions: {
    orgUnit: [['orgUnit'], ['case', 'orgUnit']],
    topic: [['topic'], ['case', 'topic']],
  },
  columns: {
    id: id('Identifies the mention.', { required: true }),
    site: text('The site on which it stands.'),
    orgUnit: reference('org_unit', 'The unit it speaks of.'),
    postedAt: timestamp('When it was posted.', { required: true }),
    rating: decimal('The rating given, where there is one.', { unit: 'points', minimum: 0 }),
    scaleMax: decimal('The highest rating the site allows.', { unit: 'points', minimum: 1 }),
    tone: integer('Whether it is negative (-1), neutral (0) or positive (1).', { minimum: -1, maximum: 1 }),
    needsAnswer: boolean('Whether it calls for an answer.'),
    repliedAt: timestamp('When the organisation replied; empty while it has not.'),
    replyBy: choice(['person', 'auto'], 'Whether a person or a machine replied.'),
    case: reference('case', 'The case it led to.'),
    topic: reference('topic', 'What it is about.'),
    text: text('What it says.', { privacy: 'P3' }),
  },
});
