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
    state: Type.Enum(['proposed', 'approved', 'retired'], { description: 'A proposed version changes no score until somebody approves it; the approved one before it holds meanwhile.' }),
    approvedVersion: Type.Union([Type.Integer(), Type.Null()], { description: 'The version that holds; null while none does.' }),
    pack: Type.Union([Type.String(), Type.Null()], { description: 'The pack that it was taken from.' }),
    changedBy: Type.String(),
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

const approvedBy = Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who approves what is changed. Without it the changes wait for approval.' }));

/** A new version of a standard. */
export const StandardRequest = Type.Object({ standard: StandardDraft, approvedBy }, closed);
export type StandardRequest = Static<typeof StandardRequest>;

/** Approves what waits for it: one standard, or all. */
export const ApprovalRequest = Type.Object({ approvedBy: name }, closed);
export type ApprovalRequest = Static<typeof ApprovalRequest>;

/** Adopts a pack. */
export const PackRequest = Type.Object({ approvedBy }, closed);
export type PackRequest = Static<typeof PackRequest>;

/** A file of standards, as text. */
export const StandardsImportRequest = Type.Object(
  { csv: Type.String({ maxLength: 20_000_000 }), file: Type.Optional(Type.String({ maxLength: 300, description: 'What to call it where something is wrong.' })), approvedBy },
  closed,
);
export type StandardsImportRequest = Static<typeof StandardsImportRequest>;

/** What became of the standards of a file or a pack. */
export const StandardsChange = Type.Object(
  { added: Type.Integer({ minimum: 0 }), changed: Type.Integer({ minimum: 0 }), unchanged: Type.Integer({ minimum: 0 }), approved: Type.Integer({ minimum: 0, description: 'How many versions were approved by it.' }) },
  closed,
);
export type StandardsChange = Static<typeof StandardsChange>;

/** Which standards to list. */
export const StandardsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 5000, default: 200 }),
    after: Type.Optional(StandardCode),
    locale: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$', description: 'Language of the texts. Default: that of the organisation.' })),
  },
  closed,
);
export type StandardsQuery = Static<typeof StandardsQuery>;
