import { createHash } from 'node:crypto';

import type { Atom } from '../atoms.js';
import type { MeasureContext } from '../context.js';
import { usesBusinessTime } from '../uses-business-time.js';

/** Goes up when statistics are read in another way from the same data: those of an earlier version are then measured anew. */
const version = 5;

/** What statistics are kept under: the same for atoms that would measure the same of the same data. */
export function atomDigest(atom: Atom, context: MeasureContext, businessTime: string): string {
  const { measure, population, cuts, alike, check } = atom;
  // Calendars are told by what was made of them, since one row of theirs changes every day after it.
  const told = JSON.stringify([measure, population, cuts, alike]);
  const calendars = usesBusinessTime(check.check.measure) || told.includes('"op":"workingDays"') ? businessTime : '';
  const { of, where, excluding, period } = population;
  const made = JSON.stringify([version, measure, { of, where, excluding, period }, cuts, alike, check.settings, context.timezone, calendars]);
  return createHash('sha256').update(made).digest('hex').slice(0, 24);
}
