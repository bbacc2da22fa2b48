import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const count = Type.Integer({ minimum: 0 });
const rowsByTable = (description: string) => Type.Array(Type.Object({ table: Type.String(), rows: count }, closed), { description });

/** Asks to forget a customer. In the body, for addresses are written into logs. */
export const ForgetRequest = Type.Object(
  {
    customer: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'The id of the customer as the source system has it, or the pseudonym that the data show.',
    }),
    dryRun: Type.Optional(Type.Boolean({ description: 'Counts what would go, and changes nothing. Default false.' })),
  },
  closed,
);
export type ForgetRequest = Static<typeof ForgetRequest>;

/** What went with a customer who was forgotten. Nothing in it points to the person. */
export const ForgetReport = Type.Object(
  {
    dryRun: Type.Boolean({ description: 'Whether nothing was changed: then the rest says what would be.' }),
    batch: Type.Union([Type.String(), Type.Null()], { description: 'Under which it stands among the imports. Null where there was nothing left to forget, or nothing was to be changed.' }),
    removed: rowsByTable('Rows that are gone.'),
    unlinked: rowsByTable('Rows about something else that no longer say to which of the removed rows they referred.'),
    rejects: Type.Integer({ minimum: 0, description: 'Rejected rows of imports that named the customer, and are gone.' }),
    dataVersion: Type.String({ description: 'The version of the data afterwards. Figures follow with the next run.' }),
  },
  closed,
);
export type ForgetReport = Static<typeof ForgetReport>;
