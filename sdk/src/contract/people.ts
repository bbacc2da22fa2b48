import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** Somebody whom the organisation lists as an owner of work, and perhaps as one who may approve exceptions and standards. */
export const Person = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64, examples: ['jana-novakova'] }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    approves: Type.Boolean({ description: 'Whether this person may approve exceptions and standards.' }),
  },
  closed,
);
export type Person = Static<typeof Person>;

/** What is said of a person whose id the address has. */
export const PersonRequest = Type.Object({ name: Person.properties.name, approves: Person.properties.approves }, closed);
export type PersonRequest = Static<typeof PersonRequest>;
