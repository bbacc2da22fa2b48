/** How many of the last choices come first. */
const kept = 6;

const keyOf = (organisation: string): string => `touchstone.recent.${organisation}`;

/** The ids of what was last chosen, the newest first. */
export function recentChoices(organisation: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(organisation)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a choice on this machine. */
export function rememberChoice(organisation: string, id: string): void {
  const ids = [id, ...recentChoices(organisation).filter((other) => other !== id)].slice(0, kept);
  try {
    localStorage.setItem(keyOf(organisation), JSON.stringify(ids));
  } catch {
    // A browser that may keep nothing shows the choices in their usual order.
  }
}
