import Type, { type Static } from 'typebox';

import { Person } from '../contract/people.js';
import type { JsonSchema } from './json-schema.js';

const closed = { additionalProperties: false } as const;
const name = Type.String({ minLength: 1, maxLength: 200 });
const checkId = '^[a-z][a-z0-9]*(-[a-z0-9]+)*\\.[a-z][a-z0-9]*(-[a-z0-9]+)*$';
const principleOrCheckId = '^[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$';

/** What one layer says about a standard; what it leaves out is taken from the layer above. */
const layer = {
  target: Type.Optional(Type.Number({ description: "In the measure's own unit: a share is 0 to 1, a duration seconds." })),
  floor: Type.Optional(Type.Number({ description: 'Where attainment is nil.' })),
  provenance: Type.Optional(
    Type.Enum(['law', 'standard', 'seed', 'industry', 'own', 'house'], { description: 'Where it comes from. Default: house.' }),
  ),
  source: Type.Optional(Type.String({ description: 'The law, the norm, the study or the decision, in words.' })),
  from: Type.Optional(Type.String({ format: 'date', description: 'First local day on which it holds. Default: always. A period is judged by what holds at its end.' })),
  until: Type.Optional(Type.String({ format: 'date', description: 'Last local day on which it holds. Default: for ever.' })),
};

export const StandardLayer = Type.Object(layer, closed);
export type StandardLayer = Static<typeof StandardLayer>;

/** What one level says: a layer, and those that take its place on certain days. */
const level = {
  ...layer,
  dated: Type.Optional(Type.Array(StandardLayer, { description: 'Laid over it while they hold; of several the one that began last is on top.' })),
};

export const StandardLevel = Type.Object(level, closed);
export type StandardLevel = Static<typeof StandardLevel>;

const StandardSetting = Type.Object(
  {
    ...level,
    orgUnits: Type.Optional(
      Type.Record(Type.String(), StandardLevel, { description: 'By org unit: holds for it and everything below it.' }),
    ),
  },
  closed,
);

export const ExemptionSetting = Type.Object(
  {
    check: Type.String({ pattern: checkId }),
    unit: Type.Record(Type.String(), Type.String(), { description: 'By dimension, such as { "orgUnit": "brno" }; empty for the whole organisation.' }),
    reason: Type.String({ minLength: 3 }),
    approvedBy: name,
    from: Type.Optional(
      Type.String({
        format: 'date',
        description: 'First day on which it holds; what the unit has reached since is not given up again. Default: it accepts the period of the run alone.',
      }),
    ),
    worst: Type.Optional(Type.Number({ description: "The worst value it accepts, in the measure's own unit. Default: any." })),
    until: Type.String({ format: 'date', description: 'Last day on which it holds.' }),
  },
  closed,
);
export type ExemptionSetting = Static<typeof ExemptionSetting>;

/** A value of a setting; lengths of time in seconds. */
export const SettingValue = Type.Union([
  Type.Number(),
  Type.String(),
  Type.Boolean(),
  Type.Array(Type.String()),
  Type.Array(Type.Record(Type.String(), Type.Union([Type.Number(), Type.String(), Type.Boolean()])), { description: 'Rows, each by the ids of its columns.' }),
]);
export type SettingValue = Static<typeof SettingValue>;

/** Values of a setting by layer; a layer that says nothing takes that of the layer above. */
export const LayeredSetting = Type.Object(
  {
    value: Type.Optional(SettingValue),
    orgUnits: Type.Optional(Type.Record(Type.String(), SettingValue, { description: 'By org unit: holds for it and everything below it.' })),
  },
  closed,
);
export type LayeredSetting = Static<typeof LayeredSetting>;

const groupId = Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 });

/** A way to lay out the scorecard that the organisation made up itself. */
export const LayoutSetting = Type.Object(
  {
    id: groupId,
    name,
    source: Type.Optional(Type.String({ minLength: 1, maxLength: 1000, description: 'Where it comes from, in words.' })),
    groups: Type.Array(
      Type.Object({ id: groupId, name, principles: Type.Array(groupId, { minItems: 1, description: 'Ids of principles; each in one group of the layout at most.' }) }, closed),
      { minItems: 1 },
    ),
  },
  closed,
);
export type LayoutSetting = Static<typeof LayoutSetting>;

/** The settings of an organisation: `touchstone.json`. */
export const OrganisationSettings = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64, description: 'Kebab case; part of addresses.' }),
    name,
    timezone: Type.String({ minLength: 1, description: 'IANA time zone, such as Europe/Prague.', default: 'UTC' }),
    locale: Type.String({ minLength: 2, description: 'BCP 47 tag of the language of reports, such as cs.', default: 'en' }),
    currency: Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217 code.', default: 'EUR' }),
    period: Type.Object({ grain: Type.Enum(['day', 'week', 'month', 'quarter', 'year']) }, { ...closed, default: { grain: 'month' } }),
    asOf: Type.String({
      minLength: 3,
      description: '`latest-data`, `now`, or a moment in ISO 8601 with zone.',
      default: 'latest-data',
    }),
    calendars: Type.Record(
      Type.String(),
      Type.Object(
        {
          holidays: Type.String({
            pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$',
            description: 'Whose public holidays close the calendar: a country such as CZ, or one of its regions such as ES-CT. What the calendar says of a day itself counts before.',
          }),
        },
        closed,
      ),
      { description: 'By calendar of the data; `touchstone:weekdays` is that of units without one, by which the law counts working days.', default: {} },
    ),
    plugins: Type.Record(Type.String(), Type.Object({ enabled: Type.Boolean(), proposals: Type.Optional(Type.Array(Type.String(), { description: 'What the plugin may use that is not part of the API yet, such as `known-share@1`.' })) }, closed), {
      description: 'By plugin id. What is not named follows its default: built-in plugins are enabled, and count as soon as one of their checks has data.',
      default: {},
    }),
    weights: Type.Record(Type.String({ pattern: principleOrCheckId }), Type.Number({ minimum: 0 }), {
      ...closed,
      description: 'By principle or check. Default: equal principles, and what each plugin says of its checks.',
      default: {},
    }),
    standards: Type.Record(Type.String({ pattern: checkId }), StandardSetting, { ...closed, default: {} }),
    settings: Type.Record(Type.String({ pattern: checkId }), Type.Union([SettingValue, LayeredSetting]), {
      ...closed,
      description: 'By `principle.setting`; lengths of time in seconds. Where a setting may differ by unit: an object with `value` and `orgUnits`.',
      default: {},
    }),
    exemptions: Type.Array(ExemptionSetting, { default: [] }),
    layouts: Type.Array(LayoutSetting, { description: 'Ways to lay out the scorecard beside those that plugins bring; one of the same id takes its place.', default: [] }),
    people: Type.Array(Person, { description: 'Who may own work, and who may approve exceptions and standards.', default: [] }),
    fourEyes: Type.Boolean({ description: 'Whether standards of the catalogue are approved by another listed person than the one who proposes them.', default: false }),
  },
  {
    ...closed,
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://touchstone.dev/schemas/organisation-1.json',
    title: 'Settings of a Touchstone organisation',
  },
);
export type OrganisationSettings = Static<typeof OrganisationSettings>;

/** The schema as editors want it: what has a default may be left out. */
export const organisationSchema: JsonSchema = { ...OrganisationSettings, required: ['id', 'name'] };
