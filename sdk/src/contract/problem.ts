import Type, { type Static } from 'typebox';

/** An error answer by RFC 9457, with the code of the catalogue. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
});
export type Problem = Static<typeof Problem>;
