import type { VisitNotes } from './visit-files.js';

const keyOf = (organisation: string): string => `touchstone.visit.${organisation}`;

const texts = ['id', 'orgUnit', 'channelKind', 'at'] as const;

function isVisit(kept: unknown): kept is VisitNotes {
  const given = kept as Partial<VisitNotes> | null;
  return typeof given === 'object' && given !== null && texts.every((name) => typeof given[name] === 'string') && typeof given.items === 'object' && given.items !== null;
}

/** The visit that is being written down on this machine; undefined where none is, or what is kept is no visit. */
export function keptVisit(organisation: string): VisitNotes | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(organisation)) ?? 'null');
    return isVisit(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a visit on this machine until another is begun. */
export function keepVisit(organisation: string, visit: VisitNotes): void {
  try {
    localStorage.setItem(keyOf(organisation), JSON.stringify(visit));
  } catch {
    // A browser that may keep nothing has the visit until the page is left.
  }
}
