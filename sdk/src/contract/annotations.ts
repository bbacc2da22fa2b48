import Type, { type Static } from 'typebox';

import { Unit } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const told = {
  unit: Unit,
  period: Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2}|-Q[1-4])?$', description: 'The first period that what is told bears on.', examples: ['2026-10'] }),
  text: Type.String({ minLength: 1, maxLength: 500 }),
  rebase: Type.Boolean({ description: 'Whether the process changed, so that the limits of the chart begin anew here.' }),
};

/** Something that people tell of a period of a check at a unit. */
export const Annotation = Type.Object({ id: Type.String(), check: Type.String(), ...told, actor: Type.String(), at: Type.String({ format: 'date-time' }) }, closed);
export type Annotation = Static<typeof Annotation>;

/** An annotation whose id the address has. */
export const AnnotationRequest = Type.Object(told, closed);
export type AnnotationRequest = Static<typeof AnnotationRequest>;
