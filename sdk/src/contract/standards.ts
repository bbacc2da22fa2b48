import Type, { type Static } from 'typebox';

import { channelKinds } from '../model/tables/channel-kinds.js';

const closed = { additionalProperties: false } as const;
const name = Type.String({ minLength: 1, maxLength: 200 });

/** How an organisation looks after its service: the twelve methods of control. */
export const controlMethods = [
  'standards',
  'training',
  'feedback',
  'mystery-shopping',
  'figures',
  'recognition',
  'data-analysis',
  'interviews',
  'social-monitoring',
  'suggestion-forms',
  'test-purchases',
  'surveys',
] as const;
export type ControlMethod = (typeof controlMethods)[number];

/** For whose sake there is a standard. */
export const stakeholders = ['customers', 'employees', 'owners', 'suppliers', 'authorities', 'associations', 'community'] as const;
export type Stakeholder = (typeof stakeholders)[number];

/** What a standard of the catalogue says beside its text; what is left out is not known, or does not apply. */
export const standardFacts = {
  area: Type.Optional(Type.Enum(['quality', 'efficiency', 'professionalism', 'safety'], { description: 'The area of service it covers.' })),
  channel: Type.Optional(
    Type.Enum([...channelKinds], { description: 'The kind of channel it covers. Default: all. With a channel it sets no target: a check is held to one for all its channels.' }),
  ),
  check: Type.Optional(Type.String({ maxLength: 129, pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$', description: 'The check that measures it.', examples: ['speed.first-reply'] })),
  control: Type.Optional(Type.Enum([...controlMethods], { description: 'The method of control that looks after it, where no check can, or beside one.' })),
  target: Type.Optional(Type.Number({ description: "In the unit of the check's measure: a share is 0 to 1, a duration seconds." })),
  floor: Type.Optional(Type.Number({ description: 'Where attainment is nil.' })),
  provenance: Type.Optional(Type.Enum(['law', 'standard', 'seed', 'industry', 'own', 'house'], { description: 'What sort of source it comes from. Default: house, where there is a target.' })),
  source: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'The law, the norm, the study or the decision, in words.' })),
  reverify: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'What has to be verified again before anybody relies on it.' })),
  stakeholder: Type.Optional(Type.Enum([...stakeholders], { description: 'For whose sake it is there.' })),
  legal: Type.Optional(Type.Boolean({ description: 'Whether a law asks for it. Default: no.' })),
  owner: Type.Optional(name),
  reviewOn: Type.Optional(Type.String({ format: 'date', description: 'The day by which it should be looked at again.' })),
  from: Type.Optional(Type.String({ format: 'date', description: 'First local day on which it holds. Default: always.' })),
  until: Type.Optional(Type.String({ format: 'date', description: 'Last local day on which it holds. Default: for ever.' })),
  orgUnits: Type.Optional(Type.Array(name, { description: 'The org units that it holds for, each with everything below it. Default: the whole organisation.' })),
  scheme: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'The external scheme and level that ask for it.' })),
  valueTag: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'The value of the brand that it stands for.' })),
};

const text = Type.String({ minLength: 1, maxLength: 2000, description: 'The rule in plain words.' });

/** What somebody wants a standard of the catalogue to say from now on. */
export const StandardDraft = Type.Object({ text, ...standardFacts }, closed);
export type StandardDraft = Static<typeof StandardDraft>;

/** How codes of standards are written. */
export const codePattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';

/** Names a standard of the catalogue from version to version. */
export const StandardCode = Type.String({ pattern: codePattern, examples: ['reply-email'] });

/** A version of a standard of the catalogue. */
export const CatalogueStandard = Type.Object(
  {
    code: StandardCode,
    version: Type.Integer({ minimum: 1 }),
    ...StandardDraft.properties,
    retires: Type.Boolean({ description: 'Whether this version ends the standard; while nobody has approved that, the one before it holds.' }),
    state: Type.Enum(['proposed', 'approved', 'retired', 'withdrawn'], { description: 'A proposed version changes no score until somebody approves it; the approved one before it holds meanwhile.' }),
    approvedVersion: Type.Union([Type.Integer(), Type.Null()], { description: 'The version that holds; null while none does.' }),
    pack: Type.Union([Type.String(), Type.Null()], { description: 'The pack that it was taken from.' }),
    changedBy: Type.String(),
    proposedBy: Type.Union([Type.String(), Type.Null()], { description: 'The listed person who asked for this version.' }),
    reason: Type.Union([Type.String(), Type.Null()], { description: 'Why it says something else than the one before.' }),
    changedAt: Type.String({ format: 'date-time' }),
    approvedBy: Type.Union([Type.String(), Type.Null()]),
    approvedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  },
  closed,
);
export type CatalogueStandard = Static<typeof CatalogueStandard>;

/** A page of the catalogue, by code. */
export const StandardsPage = Type.Object(
  {
    standards: Type.Array(CatalogueStandard),
    total: Type.Integer({ minimum: 0, description: 'How many there are on all pages.' }),
    next: Type.Union([StandardCode, Type.Null()], { description: 'Hand it over as `after` for the next page; null on the last one.' }),
  },
  closed,
);
export type StandardsPage = Static<typeof StandardsPage>;

/** Standards that a plugin brings together, and how many of them the catalogue has. */
export const StandardsPackSummary = Type.Object(
  {
    id: Type.String({ examples: ['touchstone.standards/contact-centre'] }),
    plugin: Type.String(),
    name: Type.String(),
    about: Type.String(),
    standards: Type.Integer({ minimum: 0 }),
    taken: Type.Integer({ minimum: 0, description: 'How many of its standards the catalogue has.' }),
    reverify: Type.Integer({ minimum: 0, description: 'How many of its standards ask to be verified again.' }),
  },
  closed,
);
export type StandardsPackSummary = Static<typeof StandardsPackSummary>;

const approvedBy = Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who approves what is changed: the id or the name of somebody listed who may. Without it the changes wait for approval.' }));

/** Who asks for a change of the catalogue, why, and who approves it at once. */
const changing = {
  approvedBy,
  proposedBy: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who asks for the change: the id or the name of somebody listed. Needed where the settings ask for two persons.' })),
  reason: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'Why.' })),
};

const basedOn = Type.Optional(
  Type.Integer({ minimum: 0, description: 'The version that was looked at; 0 for a standard that is new. Refused with `REVISION_STALE` where another is the latest. Default: whatever is the latest.' }),
);

/** A new version of a standard. */
export const StandardRequest = Type.Object({ standard: StandardDraft, ...changing, basedOn }, closed);
export type StandardRequest = Static<typeof StandardRequest>;

/** Ends a standard. */
export const RetirementRequest = Type.Object({ ...changing, basedOn }, closed);
export type RetirementRequest = Static<typeof RetirementRequest>;

/** Approves what waits for it: one standard, or all. */
export const ApprovalRequest = Type.Object({ approvedBy: name, version: Type.Optional(Type.Integer({ minimum: 1, description: 'The version that was looked at, of one standard. Refused with `REVISION_STALE` where another is the latest.' })) }, closed);
export type ApprovalRequest = Static<typeof ApprovalRequest>;

/** Adopts a pack. */
export const PackRequest = Type.Object(
  { ...changing, replace: Type.Optional(Type.Boolean({ description: 'Whether standards that the catalogue has shall say what the pack says. Default: they stay as they are.' })) },
  closed,
);
export type PackRequest = Static<typeof PackRequest>;

/** A file of standards, as text. */
export const StandardsImportRequest = Type.Object(
  {
    csv: Type.String({ maxLength: 20_000_000 }),
    file: Type.Optional(Type.String({ maxLength: 300, description: 'What to call it where something is wrong.' })),
    ...changing,
    leaveOut: Type.Optional(Type.Boolean({ description: 'Whether lines that are wrong are left out. Default: one that is wrong refuses the file.' })),
  },
  closed,
);
export type StandardsImportRequest = Static<typeof StandardsImportRequest>;

/** What became of the standards of a file or a pack. */
export const StandardsChange = Type.Object(
  { added: Type.Integer({ minimum: 0 }), changed: Type.Integer({ minimum: 0 }), unchanged: Type.Integer({ minimum: 0 }), approved: Type.Integer({ minimum: 0, description: 'How many versions were approved by it.' }) },
  closed,
);
export type StandardsChange = Static<typeof StandardsChange>;

/** A standard as a file or a pack would have it, beside what the catalogue says. */
export const StandardPreview = Type.Object(
  {
    code: StandardCode,
    line: Type.Optional(Type.Integer({ minimum: 1, description: 'The line of the file.' })),
    kind: Type.Enum(['added', 'changed', 'unchanged']),
    before: Type.Union([StandardDraft, Type.Null()], { description: 'What the catalogue says; null where it has no such standard.' }),
    after: StandardDraft,
  },
  closed,
);
export type StandardPreview = Static<typeof StandardPreview>;

/** A line of a file that is no standard, and why. */
export const StandardReject = Type.Object({ code: Type.String({ examples: ['STANDARDS_FILE_INVALID'] }), line: Type.Integer({ minimum: 1 }), column: Type.String(), reason: Type.String() }, closed);
export type StandardReject = Static<typeof StandardReject>;

/** What a file or a pack would change in the catalogue. Nothing is changed by asking. */
export const StandardsPreview = Type.Object(
  {
    added: Type.Integer({ minimum: 0 }),
    changed: Type.Integer({ minimum: 0 }),
    unchanged: Type.Integer({ minimum: 0 }),
    standards: Type.Array(StandardPreview, { description: 'In the order of the file or the pack.' }),
    rejects: Type.Array(StandardReject, { description: 'The first mistake of each line that is wrong.' }),
  },
  closed,
);
export type StandardsPreview = Static<typeof StandardsPreview>;

const locale = Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$', description: 'Language of the texts. Default: that of the organisation.' }));

/** Which standards to list: those that every filter agrees to. */
export const StandardsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 5000, default: 200 }),
    after: Type.Optional(StandardCode),
    skip: Type.Optional(Type.Integer({ minimum: 0, description: 'How many to pass over, for a page somewhere in the middle.' })),
    search: Type.Optional(Type.String({ maxLength: 200, description: 'Words that stand in the code, the text, the source, the owner or the scheme, in any case and with or without accents.' })),
    state: Type.Optional(Type.Enum(['proposed', 'approved', 'retired'], { description: 'Default: all but those that were retired.' })),
    principle: Type.Optional(Type.String({ maxLength: 64, description: 'The principle of the check that measures it.' })),
    check: Type.Optional(Type.String({ maxLength: 129 })),
    orgUnit: Type.Optional(Type.String({ maxLength: 200, description: 'Standards that name this org unit.' })),
    owner: Type.Optional(Type.String({ maxLength: 200 })),
    pack: Type.Optional(Type.String({ maxLength: 200 })),
    legal: Type.Optional(Type.Boolean()),
    reverify: Type.Optional(Type.Boolean({ description: 'Those that ask to be verified again, or not.' })),
    reviewBy: Type.Optional(Type.String({ format: 'date', description: 'Those that should be looked at again on this day or before.' })),
    locale,
  },
  closed,
);
export type StandardsQuery = Static<typeof StandardsQuery>;

const counted = Type.Array(Type.Object({ name: Type.String(), standards: Type.Integer({ minimum: 1 }) }, closed));

/** What the catalogue holds, counted. */
export const StandardsSummary = Type.Object(
  {
    total: Type.Integer({ minimum: 0, description: 'Without those that were retired.' }),
    proposed: Type.Integer({ minimum: 0 }),
    retired: Type.Integer({ minimum: 0 }),
    legal: Type.Integer({ minimum: 0 }),
    reverify: Type.Integer({ minimum: 0 }),
    reviewDue: Type.Integer({ minimum: 0, description: 'Those that should have been looked at again by today.' }),
    today: Type.String({ format: 'date', description: 'The local day.' }),
    principles: counted,
    owners: counted,
    orgUnits: counted,
    packs: counted,
    fourEyes: Type.Boolean({ description: 'Whether somebody else than who proposes has to approve.' }),
  },
  closed,
);
export type StandardsSummary = Static<typeof StandardsSummary>;

const persons = Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], { description: 'Null where it would tell of fewer than five persons.' });

/** How many of the staff have acknowledged the version of a standard that holds. */
export const StandardAcknowledgements = Type.Object(
  {
    version: Type.Union([Type.Integer(), Type.Null()], { description: 'The version that holds; null while none does.' }),
    people: persons,
    acknowledged: persons,
    orgUnits: Type.Array(Type.Object({ id: Type.String(), people: persons, acknowledged: persons }, closed)),
  },
  closed,
);
export type StandardAcknowledgements = Static<typeof StandardAcknowledgements>;
