import Type, { type Static } from 'typebox';

import { scoreFields } from './scorecard.js';

const closed = { additionalProperties: false } as const;
const principles = Type.Array(Type.String(), { description: 'Ids of its principles on the scorecard.' });

/** Principles that belong together, with their score: composed as the whole is from all of them. */
export const GroupResult = Type.Object({ id: Type.String(), name: Type.String(), ...scoreFields, principles }, closed);
export type GroupResult = Static<typeof GroupResult>;

/** One way to lay out the scorecard of the latest run. */
export const LayoutResult = Type.Object(
  {
    id: Type.String({ examples: ['three-blocks'] }),
    name: Type.String(),
    doc: Type.String({ description: 'What it is for, or where it comes from.' }),
    by: Type.Union([Type.String({ examples: ['touchstone.standards'] }), Type.Null()], { description: 'The plugin that brings it; null where the settings of the organisation do.' }),
    groups: Type.Array(GroupResult),
    others: Type.Union([Type.Object({ ...scoreFields, principles }, closed), Type.Null()], { description: 'The principles in no group; null where there are none.' }),
  },
  closed,
);
export type LayoutResult = Static<typeof LayoutResult>;

/** Every way to lay out the scorecard of the latest run. */
export const LayoutList = Type.Object({ run: Type.String(), layouts: Type.Array(LayoutResult) }, closed);
export type LayoutList = Static<typeof LayoutList>;
