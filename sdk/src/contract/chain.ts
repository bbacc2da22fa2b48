import Type, { type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** One step of a chain: the check that stands for it, and how many units and months it has figures of. */
export const ChainStepResult = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    check: Nullable(Type.Object({ id: Type.String(), principle: Type.String(), name: Type.String(), units: Type.Integer({ minimum: 0 }), periods: Type.Integer({ minimum: 0 }) }, closed)),
    wanted: Type.Array(Type.String(), { description: 'The checks that could stand for it, the first choice first.' }),
    missing: Type.Array(Type.String(), { description: 'The columns that the first choice lacks, where no check has figures.' }),
  },
  closed,
);
export type ChainStepResult = Static<typeof ChainStepResult>;

/** How far two neighbours of a chain go together. Never that one is the cause of the other. */
export const ChainLink = Type.Object(
  {
    from: Type.String(),
    to: Type.String(),
    by: Nullable(
      Type.Enum(['units', 'periods'], {
        description: 'Whether units are compared in the period of the run, or changes from one period to the next of the whole organisation. Null where there are too few of both.',
      }),
    ),
    n: Type.Integer({ minimum: 0, description: 'Units, or changes between periods, of which both figures are known.' }),
    least: Type.Integer({ minimum: 1, description: 'How many there must be.' }),
    correlation: Nullable(Type.Number({ minimum: -1, maximum: 1, description: 'Spearman’s rank correlation, turned so that above 0 better goes with better.' })),
    low: Nullable(Type.Number()),
    high: Nullable(Type.Number()),
    p: Nullable(Type.Number({ minimum: 0, maximum: 1, description: 'Two-sided, adjusted for all links of the chain.' })),
    verdict: Type.Enum(['together', 'against', 'could-be-chance', 'not-enough-data'], { description: 'What holds at a false discovery rate of 10 % over all links of the chain.' }),
    sameRows: Type.Boolean({ description: 'Whether both figures are counted from the same table, and so go together in part by how they are counted.' }),
    points: Type.Array(Type.Object({ name: Type.String(), from: Type.Number(), to: Type.Number() }, closed), { description: 'What the link is made from.' }),
  },
  closed,
);
export type ChainLink = Static<typeof ChainLink>;

/** A chain of steps, such as the service-profit chain, in the latest run. */
export const Chain = Type.Object(
  {
    id: Type.String({ examples: ['service-profit'] }),
    name: Type.String(),
    doc: Type.String(),
    steps: Type.Array(ChainStepResult),
    links: Type.Array(ChainLink),
  },
  closed,
);
export type Chain = Static<typeof Chain>;

export const ChainList = Type.Object({ run: Type.String(), period: Type.String(), chains: Type.Array(Chain) }, closed);
export type ChainList = Static<typeof ChainList>;
