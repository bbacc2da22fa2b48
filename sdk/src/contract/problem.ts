import Type, { type Static } from 'typebox';

/** An error answer by RFC 9457, with the code of the catalogue. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String({ description: 'What happened and what to do about it, in the first language of `Accept-Language` that the host speaks; else in English.' }),
  code: Type.String(),
  values: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), { description: 'What the texts of the code name in braces.' })),
});
export type Problem = Static<typeof Problem>;
