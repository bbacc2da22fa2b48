import type { Organisation, Unit } from '@touchstone/sdk/contract';

import { isTextKey, localize, modelWord } from '../localize/localize.js';

/** An id in words, for what has no name of its own: `not-yet-due` is `not yet due`. */
export const humanise = (id: string): string => id.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

function memberName(organisation: Organisation, dimension: string, id: string): string {
  const unit = dimension === 'orgUnit' || dimension === 'queue' ? organisation.units.find((candidate) => candidate.id === id) : undefined;
  const key = `member.${dimension}.${id}`;
  return unit?.name ?? organisation.labels[dimension]?.[id] ?? (isTextKey(key) ? localize(key) : ((dimension === 'channelKind' ? modelWord('values', id) : undefined) ?? humanise(id)));
}

/** The name of a unit as people know it: `Brno · e-mail`. The whole organisation where it is empty. */
export function unitName(unit: Unit, organisation: Organisation): string {
  const names = Object.entries(unit).map(([dimension, id]) => memberName(organisation, dimension, id));
  return names.length === 0 ? localize('finding.whole') : names.join(' · ');
}

/** The dimensions of a unit, as one word that groups units of a kind. */
export const dimensionsOf = (unit: Unit): string => Object.keys(unit).sort().join(' ');

/** The dimensions of a unit in words: `branch and channel`. */
export function dimensionName(dimensions: string): string {
  const names = dimensions.split(' ').map((dimension) => {
    const key = `dimension.${dimension}`;
    return isTextKey(key) ? localize(key) : humanise(dimension);
  });
  return names.reduce((a, b) => localize('dimension.and', { a, b }));
}

/** Whether two units are the same. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Why rows were left out, in words. */
export function formatExclusion(why: string): string {
  const key = `excluded.${why}`;
  return isTextKey(key) ? localize(key) : humanise(why);
}
