import type { OrganisationSettings } from '@touchstone/sdk/schema';
import { DateTime, IANAZone } from 'luxon';

import { escapePointer, type SchemaProblem } from '../validate.js';

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const isMoment = (text: string): boolean =>
  /(Z|[+-]\d\d:?\d\d)$/.test(text) && DateTime.fromISO(text, { setZone: true }).isValid;

/** What no schema can say: that a time zone, a language and a moment exist, and that own history carries no target. */
export function findMeaningProblem(settings: OrganisationSettings): SchemaProblem | undefined {
  if (!IANAZone.isValidZone(settings.timezone)) {
    return { path: '/timezone', reason: 'must be an IANA time zone, such as Europe/Prague' };
  }
  if (!isLocale(settings.locale)) {
    return { path: '/locale', reason: 'must be a language tag, such as cs or en-GB' };
  }
  if (settings.asOf !== 'latest-data' && settings.asOf !== 'now' && !isMoment(settings.asOf)) {
    return { path: '/asOf', reason: 'must be latest-data, now, or a moment with zone, such as 2026-10-31T23:59:59Z' };
  }
  for (const [check, { orgUnits = {}, ...standard }] of Object.entries(settings.standards)) {
    const levels = [['', standard] as const, ...Object.entries(orgUnits).map(([id, each]) => [`/orgUnits/${escapePointer(id)}`, each] as const)];
    const layers = levels.flatMap(([path, { dated = [], ...base }]) => [[path, base] as const, ...dated.map((each, place) => [`${path}/dated/${place}`, each] as const)]);
    for (const [path, { provenance, target, from, until }] of layers) {
      if (provenance === 'own' && target !== undefined) {
        return { path: `/standards/${check}${path}`, reason: 'must have no target when its provenance is own history' };
      }
      if (from !== undefined && until !== undefined && until < from) {
        return { path: `/standards/${check}${path}/until`, reason: 'must not lie before its first day' };
      }
    }
  }
  return undefined;
}
