import Type, { type Static } from 'typebox';

/**
 * Which of the rows behind a figure: those that miss, breach or are lost; those of the numerator, or all that count where there is no
 * such thing; all that the figure is out of; or those left out.
 */
export const EvidencePart = Type.Enum(['misses', 'numerator', 'denominator', 'excluded']);
export type EvidencePart = Static<typeof EvidencePart>;

export const EvidenceQuery = Type.Object(
  {
    part: Type.Optional(EvidencePart),
    limit: Type.Integer({ minimum: 1, maximum: 1000, default: 50 }),
    after: Type.Optional(Type.String({ description: 'The `next` of the page before.' })),
    lot: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'Rows come in an order drawn by this lot, whatever it says: the first of them are a random sample, and the same lot draws the same rows again. Default: by their keys.', examples: ['2026-11-23'] })),
  },
  { additionalProperties: false },
);
export type EvidenceQuery = Static<typeof EvidenceQuery>;

export const EvidenceColumn = Type.Object({
  name: Type.String(),
  type: Type.String(),
  doc: Type.String(),
  unit: Type.Optional(Type.String()),
});
export type EvidenceColumn = Static<typeof EvidenceColumn>;

/** One page of the rows behind a figure, with the columns its measure reads and nothing that privacy forbids. */
export const EvidencePage = Type.Object(
  {
    check: Type.String(),
    part: EvidencePart,
    total: Type.Integer({ minimum: 0, description: 'All rows of the part.' }),
    counted: Type.Number({ description: 'What they count in the figure: the rows themselves, or the sum of the counts they hold.' }),
    columns: Type.Array(EvidenceColumn),
    rows: Type.Array(Type.Record(Type.String(), Type.Unknown())),
    next: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
export type EvidencePage = Static<typeof EvidencePage>;
