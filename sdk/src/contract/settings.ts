import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const one = [Type.Number(), Type.String(), Type.Boolean()] as const;
const value = Type.Union([...one, Type.Array(Type.String()), Type.Array(Type.Record(Type.String(), Type.Union([...one])))]);
const orgUnit = Type.String({ minLength: 1, maxLength: 200, description: 'The id of an org unit.' });

/** A setting: what holds, who said so, and what each layer says. */
export const SettingState = Type.Object({
  key: Type.String({ description: 'Of the organisation itself its name, of a plugin or a check `principle.setting`.', examples: ['follow-up.silent-after'] }),
  type: Type.Enum(['number', 'duration', 'list', 'text', 'boolean', 'rows'], { description: 'A duration is in seconds.' }),
  doc: Type.String(),
  mayDiffer: Type.Boolean({ description: 'Whether org units may have values of their own.' }),
  value: orNull(value),
  from: Type.Enum(['default', 'organisation', 'orgUnit'], { description: 'The layer whose value it is.' }),
  orgUnit: orNull(orgUnit),
  default: orNull(value),
  organisation: Type.Union([value, Type.Null()], { description: 'What the organisation says; null where it says nothing.' }),
  orgUnits: Type.Record(Type.String(), value, { description: 'What org units say, for themselves and everything below them.' }),
});
export type SettingState = Static<typeof SettingState>;

/** Sets a setting, of the organisation or of an org unit. */
export const SettingRequest = Type.Object({ value, orgUnit: Type.Optional(orgUnit) }, closed);
export type SettingRequest = Static<typeof SettingRequest>;

/** A version of the settings, and what it changed. Newest first. */
export const SettingsChange = Type.Object({
  version: Type.String(),
  at: Type.String({ format: 'date-time' }),
  actor: Type.String(),
  changes: Type.Array(
    Type.Object({
      path: Type.String({ description: 'A JSON pointer into touchstone.json.', examples: ['/settings/follow-up.silent-after'] }),
      before: Type.Optional(Type.Unknown({ description: 'Missing where it was not there.' })),
      after: Type.Optional(Type.Unknown({ description: 'Missing where it is no longer there.' })),
    }),
  ),
});
export type SettingsChange = Static<typeof SettingsChange>;
