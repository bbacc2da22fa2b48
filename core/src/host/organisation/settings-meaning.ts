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
    const layers = [['', standard] as const, ...Object.entries(orgUnits).map(([id, each]) => [`/orgUnits/${escapePointer(id)}`, each] as const)];
    const wrong = layers.find(([, { provenance, target }]) => provenance === 'own' && target !== undefined);
    if (wrong) {
      return { path: `/standards/${check}${wrong[0]}`, reason: 'must have no target when its provenance is own history' };
    }
  }
  return undefined;
}
