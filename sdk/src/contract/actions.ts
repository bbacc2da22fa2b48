import Type, { type Static } from 'typebox';

import { Unit } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const Nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const day = Type.String({ format: 'date' });

/** Open, being done, done and waiting for proof, closed. */
export const ActionState = Type.Enum(['open', 'doing', 'verify', 'closed']);
export type ActionState = Static<typeof ActionState>;

const Figure = Type.Object({ value: Type.Number(), low: Nullable(Type.Number()), high: Nullable(Type.Number()), n: Type.Number({ minimum: 0 }) }, closed);

/** Whether an action did what it should: before and after at its unit, less before and after at the other units. */
export const ActionEffect = Type.Object(
  {
    verdict: Type.Enum(['worked', 'no-change', 'worse', 'unclear']),
    why: Type.Enum(['beyond-chance', 'too-small', 'could-be-chance', 'too-early', 'too-few-rows', 'no-control', 'hidden-for-privacy', 'not-comparable', 'not-measured']),
    change: Nullable(Type.Object({ value: Type.Number(), low: Nullable(Type.Number()), high: Nullable(Type.Number()) }, closed)),
    before: Nullable(Figure),
    after: Nullable(Figure),
    control: Nullable(Type.Object({ before: Figure, after: Figure, units: Type.Integer({ minimum: 1 }) }, closed)),
    asOf: Type.String({ format: 'date-time', description: 'The data it was read from reach up to here.' }),
  },
  { ...closed, description: "In the measure's own unit; `change` is positive where the value rose more than at the other units." },
);
export type ActionEffect = Static<typeof ActionEffect>;

const told = {
  finding: Nullable(Type.String({ description: 'The finding that it is about.' })),
  check: Type.String(),
  unit: Unit,
  title: Type.String({ minLength: 3, maxLength: 500 }),
  owner: Type.String({ minLength: 1, maxLength: 64, description: 'The id of a person that the organisation lists.' }),
  due: Type.String({ format: 'date', description: 'Last day on which it should be done.' }),
  expected: Type.String({ minLength: 3, maxLength: 500, description: 'What it should change, in words.' }),
  expectedChange: Nullable(Type.Number({ exclusiveMinimum: 0, description: "By how much the figure should get better, in the measure's own unit." })),
  verifyOn: Nullable(Type.String({ format: 'date', description: 'When to look whether it worked.' })),
  verifyRows: Nullable(Type.Integer({ minimum: 1, description: 'How many rows there should be afterwards before that is told.' })),
  state: ActionState,
  doneOn: Nullable(Type.String({ format: 'date', description: 'The day on which it was done. Told of one that waits for proof or is closed.' })),
};

/** Something that is done about a check at a unit. */
export const Action = Type.Object(
  {
    id: Type.String(),
    ...told,
    overdue: Nullable(Type.Enum(['due', 'verify'], { description: 'What should have happened before today.' })),
    effect: Nullable(ActionEffect),
    revision: Type.Integer({ minimum: 1 }),
    createdAt: Type.String({ format: 'date-time' }),
    changedAt: Type.String({ format: 'date-time' }),
  },
  closed,
);
export type Action = Static<typeof Action>;

/** An action as somebody wants it to be; its id is in the address. The same again changes nothing. */
export const ActionRequest = Type.Object(
  { ...told, doneOn: Nullable(day), revision: Type.Integer({ minimum: 0, description: 'The revision that the change is based on; 0 for a new action.' }) },
  closed,
);
export type ActionRequest = Static<typeof ActionRequest>;

/** All actions, the overdue first, then by the day on which something is due. */
export const ActionList = Type.Object({ actions: Type.Array(Action) }, closed);
export type ActionList = Static<typeof ActionList>;
