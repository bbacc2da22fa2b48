import type { Unit } from '@touchstone/sdk/contract';

import { plantedFacts } from '../../examples/rose-hair/plants.ts';

interface Told {
  readonly check: string;
  readonly unit: Unit;
}

export const placeOf = ({ check, unit }: Told): string => `${check} ${JSON.stringify(unit)}`;

const planted = new Set(plantedFacts.map(placeOf));
/** Checks whose fact was planted everywhere: it is as true of each part as of the whole. */
const everywhere = new Set(plantedFacts.filter(({ unit }) => Object.keys(unit).length === 0).map(({ check }) => check));

/** What else is true because of a plant at one place: other checks see the same rows, or a channel of the branch. */
const follows: readonly (readonly [checks: readonly string[], places: RegExp])[] = [
  // Orders that nobody answers are a part of the replies of Brno.
  [['consistency.branch-first-reply', 'speed.first-reply'], /^brno(-orders)?$/],
  [['speed.resolve', 'consistency.branch-resolution'], /^gyor(-|$)/],
  [['voice.csat', 'consistency.branch-satisfaction'], /^ostrava(-|$)/],
  [['effort.repeat-information'], /^praha-1(-|$)/],
  // Who waits gives up: of those who came fewer are answered, and as many people are too few.
  [['speed.first-reply', 'wait.abandon', 'wait.staffing-gap'], /^zilina(-|$)/],
  // What is worse in Ostrava and better in Rīga is worse in Czech and better in Latvian: of the whole organisation, at no unit of it.
  [['language.gap'], /^$/],
];

/** Whether a finding tells a planted fact at the place at which it was planted. */
export const isPlanted = (told: Told): boolean => planted.has(placeOf(told));

/** Whether what a finding tells is true: planted there, or following from what is planted. */
export const isTrue = (told: Told): boolean =>
  isPlanted(told) || everywhere.has(told.check) || follows.some(([checks, places]) => checks.includes(told.check) && idsOf(told).some((id) => places.test(id)));

const idsOf = ({ unit }: Told): string[] => (Object.keys(unit).length === 0 ? [''] : Object.values(unit));
