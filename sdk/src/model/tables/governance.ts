import { boolean, choice, date, decimal, id, integer, list, reference, text, timestamp } from '../column.js';
import { defineTable } from '../table.js';
import { channelKinds } from './channel-kinds.js';

const scenarios = ['outage', 'recall', 'data_breach', 'staff_shortage', 'pr'] as const;

export const standard = defineTable({
  name: 'standard',
  doc: 'One rule of how the organisation wants to serve, in one version.',
  noun: ['standard', 'standards'],
  area: 'governance',
  tier: 3,
  key: ['id'],
  columns: {
    id: id('Identifies this version of the standard.', { required: true, privacy: 'P0' }),
    code: text('The code that stays the same from version to version.'),
    version: text('The version.'),
    title: text('The title.'),
    plainText: text('The rule in plain words.'),
    area: choice(['quality', 'efficiency', 'professionalism', 'safety'], 'The area of service it covers.'),
    channelKind: choice(channelKinds, 'The kind of channel it covers; empty means all.'),
    valueTag: text('The value of the brand it stands for.'),
    stakeholder: text('Whom it serves.'),
    legal: boolean('Whether a law asks for it.'),
    scheme: text('The external scheme and level that ask for it, where one does.'),
    sourceKind: choice(['expectation', 'law', 'brand', 'standard', 'industry', 'own'], 'What sort of source it comes from.'),
    sourceText: text('The source in words.'),
    checkId: id('The check that measures it.', { privacy: 'P0' }),
    target: decimal('The value to reach, in the unit beside it.'),
    unit: text('The unit of the value, such as share, seconds or points.'),
    owner: text('Who answers for it.', { privacy: 'P1' }),
    effectiveFrom: date('The first day on which it holds.', { planned: true }),
    effectiveTo: date('The last day on which it holds.', { planned: true }),
    reviewDueOn: date('The day by which it should be looked at again.', { planned: true }),
  },
});

export const standardAck = defineTable({
  name: 'standard_ack',
  doc: 'That an employee has read and acknowledged a standard.',
  noun: ['acknowledgement', 'acknowledgements'],
  area: 'governance',
  tier: 3,
  key: ['standard', 'version', 'employee'],
  occursAt: 'at',
  dimensions: { orgUnit: [['employee', 'orgUnit']] },
  columns: {
    standard: reference('standard', 'The standard.', { required: true }),
    version: text('The version.'),
    employee: reference('employee', 'The employee.', { required: true }),
    at: timestamp('When it was acknowledged.', { privacy: 'P1' }),
  },
});

const labels = {
  label: text('The name in English.'),
  labelCs: text('The name in Czech.'),
  labelHu: text('The name in Hungarian.'),
  labelLv: text('The name in Latvian.'),
  labelSk: text('The name in Slovak.'),
};

export const topic = defineTable({
  name: 'topic',
  doc: 'A code for what a contact is about.',
  noun: ['topic', 'topics'],
  area: 'governance',
  tier: 0,
  key: ['id'],
  dimensions: { topic: [['$self']] },
  columns: {
    id: id('Identifies the topic.', { required: true, privacy: 'P0' }),
    parent: reference('topic', 'The wider topic.'),
    code: text('The short code used in exports.'),
    ...labels,
  },
});

export const cause = defineTable({
  name: 'cause',
  doc: 'A code for why something went wrong or why a customer had to make contact.',
  noun: ['cause', 'causes'],
  area: 'governance',
  tier: 0,
  key: ['id'],
  columns: {
    id: id('Identifies the cause.', { required: true, privacy: 'P0' }),
    parent: reference('cause', 'The wider cause.'),
    code: text('The short code used in exports, such as late, wrong, repeat, unclear or defect.'),
    ...labels,
  },
});

export const incident = defineTable({
  name: 'incident',
  doc: 'A breakdown of service, safety or security, from its start to the lessons drawn.',
  noun: ['incident', 'incidents'],
  area: 'governance',
  tier: 4,
  key: ['id'],
  occursAt: 'startedAt',
  dimensions: { orgUnit: [['orgUnit']], channel: [['channel']], product: [['product']] },
  columns: {
    id: id('Identifies the incident.', { required: true, privacy: 'P0' }),
    orgUnit: reference('org_unit', 'The unit it struck; empty means all.'),
    channel: reference('channel', 'The channel it struck.'),
    product: reference('product', 'The product it concerns.'),
    kind: choice([...scenarios, 'tool', 'safety', 'security', 'other'], 'What sort of incident it was.'),
    severity: choice(['minor', 'major', 'critical'], 'How bad it was.'),
    startedAt: timestamp('When it began.', { required: true }),
    detectedAt: timestamp('When somebody noticed it.'),
    publicNoticeAt: timestamp('When customers were first told; empty while they are not.'),
    resolvedAt: timestamp('When it was over; empty while it is not.'),
    postmortemAt: timestamp('When its lessons were written down; empty while they are not.'),
    actionsPlanned: integer('How many actions its lessons asked for.', { unit: 'actions', minimum: 0 }),
    actionsClosed: integer('How many of those actions are done.', { unit: 'actions', minimum: 0 }),
    customersAffected: integer('How many customers it touched.', { unit: 'customers', minimum: 0 }),
    customersNotified: integer('How many of them were told before they had to ask.', { unit: 'customers', minimum: 0 }),
    personMinutesLost: integer('How much working time it cost, summed over all people.', { unit: 'minutes', minimum: 0 }),
  },
});

export const crisisPlan = defineTable({
  name: 'crisis_plan',
  doc: 'What the organisation will do in one scenario of crisis.',
  noun: ['crisis plan', 'crisis plans'],
  area: 'governance',
  tier: 4,
  key: ['id'],
  dimensions: { orgUnit: [['orgUnit']] },
  columns: {
    id: id('Identifies the plan.', { required: true, privacy: 'P0' }),
    orgUnit: reference('org_unit', 'The unit it covers; empty means all.'),
    scenario: choice(scenarios, 'The scenario it prepares for.', { required: true }),
    owner: text('Who answers for it.', { privacy: 'P1' }),
    contactsVerifiedOn: date('The day on which its list of contacts was last verified.'),
    templateLanguages: list('The languages in which its messages to customers are ready, as ISO 639 codes.'),
    onCallHoursPerWeek: integer('In how many hours of the week a named person is on call.', {
      unit: 'hours',
      minimum: 0,
      maximum: 168,
    }),
    fallbackTestedOn: date('The day on which working without the main tool was last tested.'),
    reviewDueOn: date('The day by which it should be looked at again.', { planned: true }),
  },
});

export const incidentDrill = defineTable({
  name: 'incident_drill',
  doc: 'An exercise of a crisis plan.',
  noun: ['drill', 'drills'],
  area: 'governance',
  tier: 4,
  key: ['id'],
  occursAt: 'heldAt',
  dimensions: { orgUnit: [['orgUnit'], ['plan', 'orgUnit']] },
  columns: {
    id: id('Identifies the drill.', { required: true, privacy: 'P0' }),
    plan: reference('crisis_plan', 'The plan that was practised.'),
    orgUnit: reference('org_unit', 'The unit that practised.'),
    scenario: choice(scenarios, 'The scenario that was practised.'),
    heldAt: timestamp('When it was held.', { required: true }),
    gapsFound: integer('How many gaps it showed.', { unit: 'gaps', minimum: 0 }),
    gapsClosed: integer('How many of them are closed.', { unit: 'gaps', minimum: 0 }),
  },
});

export const action = defineTable({
  name: 'action',
  doc: 'Something the organisation decided to do about a finding, and whether it worked.',
  noun: ['action', 'actions'],
  area: 'governance',
  tier: 0,
  key: ['id'],
  columns: {
    id: id('Identifies the action.', { required: true, privacy: 'P0' }),
    findingId: id('The finding it answers.', { privacy: 'P0' }),
    cause: reference('cause', 'The cause it removes, to tell whether what was fixed comes back.'),
    title: text('What is to be done.'),
    owner: text('Who answers for it.', { privacy: 'P1' }),
    startedOn: date('The day on which work on it began, to tell how long findings wait.'),
    dueOn: date('The day by which it should be done.', { planned: true }),
    doneOn: date('The day on which it was done; empty while it is not.'),
    status: choice(['planned', 'in_progress', 'done', 'dropped'], 'Where it stands.'),
    expectedEffect: text('What it should change.'),
    verifyAfterN: integer('After how many new rows its effect is checked.', { unit: 'rows', minimum: 1 }),
    verifyAfterOn: date('The day on which its effect is checked.', { planned: true }),
    result: choice(['worked', 'no_change', 'worse', 'unclear'], 'What the check of its effect showed.'),
    evidence: text('On what that result rests.'),
  },
});

export const exemption = defineTable({
  name: 'exemption',
  doc: 'The decision to accept for a while that a check is not met, with the reason.',
  noun: ['exemption', 'exemptions'],
  area: 'governance',
  tier: 0,
  key: ['id'],
  dimensions: { orgUnit: [['orgUnit']], channel: [['channel']], priority: [['priority']] },
  columns: {
    id: id('Identifies the exemption.', { required: true, privacy: 'P0' }),
    orgUnit: reference('org_unit', 'The unit it holds for; empty means all.'),
    channel: reference('channel', 'The channel it holds for; empty means all.'),
    priority: choice(['low', 'normal', 'high', 'urgent'], 'The priority it holds for; empty means all.'),
    checkId: id('The check it belongs to.', { required: true, privacy: 'P0' }),
    reason: text('Why it is accepted.', { required: true }),
    requestedBy: text('Who asked for it.', { privacy: 'P1' }),
    approvedBy: text('Who approved it; empty while nobody has.', { privacy: 'P1' }),
    expiresOn: date('The last day on which it holds.', { planned: true }),
  },
});

export const importBatch = defineTable({
  name: 'import_batch',
  doc: 'One file that was imported, with what became of its rows.',
  noun: ['import', 'imports'],
  area: 'governance',
  tier: 0,
  key: ['id'],
  occursAt: 'loadedAt',
  columns: {
    id: id('Identifies the import.', { required: true, privacy: 'P0' }),
    sourceSystem: text('The system the file came from.'),
    fileName: text('The name of the file.'),
    sha256: text('The SHA-256 digest of the file, in hexadecimal.'),
    loadedAt: timestamp('When it was imported.', { required: true }),
    rowsIn: integer('How many rows the file held, without those its mapping leaves out on purpose.', { unit: 'rows', minimum: 0 }),
    rowsOk: integer('How many of them were taken in.', { unit: 'rows', minimum: 0 }),
    rejects: list('The rows that were not taken in, each with its line and reason.', { privacy: 'P3' }),
    minAt: timestamp('The earliest time in its rows.'),
    maxAt: timestamp('The latest time in its rows.'),
    mappingVersion: text('The version of the mapping by which it was read.'),
  },
});
