import Type, { type Static } from 'typebox';

import { controlMethods } from './standards.js';

const closed = { additionalProperties: false } as const;

/** How a method of control stands in an org unit at the end of a quarter. */
export const ControlState = Type.Enum(['alive', 'fading', 'silent', 'never', 'unseen'], {
  description:
    '`alive`: used within the quarter; `fading`: not since the quarter before; `silent`: not for longer; `never`: not once, though the data tell of it elsewhere; `unseen`: the data cannot tell.',
});
export type ControlState = Static<typeof ControlState>;

export const ControlCell = Type.Object(
  {
    method: Type.Enum([...controlMethods]),
    state: ControlState,
    last: Type.Union([Type.String({ examples: ['2026-10-05', '2026-10'] }), Type.Null()], {
      description: 'The local day of the last trace up to the end of the quarter; its month alone where the method is about employees.',
    }),
    n: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
      description: 'Traces within the quarter. Null where the data cannot tell, and where fewer than five would tell of employees.',
    }),
  },
  closed,
);
export type ControlCell = Static<typeof ControlCell>;

/** One method of control: what it is read from, and the checks that look at the same rows. */
export const ControlMethodSeen = Type.Object(
  {
    id: Type.Enum([...controlMethods]),
    readFrom: Type.Array(Type.String(), { examples: [['mystery_visit.at']] }),
    missing: Type.Array(Type.String(), { description: 'What the data lack to tell of it; empty where they can.' }),
    aboutPeople: Type.Boolean(),
    checks: Type.Array(Type.Object({ id: Type.String(), principle: Type.String(), name: Type.String() }, closed), {
      description: 'Enabled checks that count the same rows.',
    }),
  },
  closed,
);
export type ControlMethodSeen = Static<typeof ControlMethodSeen>;

/** Which of the twelve methods of control are alive in each branch, in one quarter of 92 days. The same definition as `standards.control-coverage`. */
export const ControlMatrix = Type.Object(
  {
    asOf: Type.String({ format: 'date-time' }),
    quarter: Type.Object(
      {
        back: Type.Integer({ minimum: 0, description: 'Quarters before the one that ends as of the run.' }),
        from: Type.String({ format: 'date', description: 'First local day.' }),
        to: Type.String({ format: 'date', description: 'Last local day.' }),
      },
      closed,
    ),
    quarters: Type.Array(Type.Object({ back: Type.Integer({ minimum: 0 }), from: Type.String({ format: 'date' }), to: Type.String({ format: 'date' }) }, closed), {
      description: 'The quarters that can be asked for, latest first.',
    }),
    methods: Type.Array(ControlMethodSeen),
    units: Type.Array(
      Type.Object({ id: Type.String(), name: Type.String(), alive: Type.Integer({ minimum: 0 }), seen: Type.Integer({ minimum: 0 }), cells: Type.Array(ControlCell) }, closed),
      { description: 'The branches that were open, by name. Never a ranking.' },
    ),
    alive: Type.Integer({ minimum: 0, description: 'Cells that are alive.' }),
    seen: Type.Integer({ minimum: 0, description: 'Cells of which the data can tell.' }),
    total: Type.Integer({ minimum: 0, description: 'All cells: branches times methods.' }),
    check: Type.Union([Type.String(), Type.Null()], { description: 'The check that says the same as one figure; null where it is not enabled.' }),
  },
  closed,
);
export type ControlMatrix = Static<typeof ControlMatrix>;
