import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;

/** The most that can be written about one period, in characters. */
const longest = 20_000;

/** What a person writes about a period, for the report to the board. Plain text: paragraphs are divided by empty lines. */
export const Commentary = Type.Object(
  {
    period: Type.String({ examples: ['2026-10'] }),
    text: Type.String({ maxLength: longest }),
    revision: Type.Integer({ minimum: 0, description: 'Grows with each change; 0 where nothing was written yet.' }),
    actor: Type.Union([Type.String(), Type.Null()], { description: 'Who wrote last.' }),
    at: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  },
  closed,
);
export type Commentary = Static<typeof Commentary>;

/** What is to be written, in the place of the revision that its writer saw. */
export const CommentaryDraft = Type.Object({ text: Type.String({ maxLength: longest }), revision: Type.Integer({ minimum: 0 }) }, closed);
export type CommentaryDraft = Static<typeof CommentaryDraft>;
