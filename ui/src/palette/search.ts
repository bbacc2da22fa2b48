import UFuzzy from '@leeoniya/ufuzzy';

import type { PaletteItem } from './items.js';

/** How many are listed at once. */
const shown = 50;

const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1 });

/** Without accents and case, as people type in a hurry: `Přehled` is found by `prehled`. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What fits what was typed, the best first, in any order of its words; without anything typed what was chosen last, then the rest as they stand. */
export function search(items: readonly PaletteItem[], typed: string, recent: readonly string[]): readonly PaletteItem[] {
  const needle = plain(typed).trim();
  if (needle === '') {
    const last = recent.flatMap((id) => items.find((item) => item.id === id) ?? []);
    return [...last, ...items.filter((item) => !last.includes(item))].slice(0, shown);
  }
  const haystack = items.map(({ name, kindName, detail = '' }) => plain(`${name} ${kindName} ${detail}`));
  const [found, info, order] = fuzzy.search(haystack, needle, 1);
  const places = info && order ? order.map((place) => info.idx[place]) : (found ?? []);
  return places.flatMap((place) => (place === undefined ? [] : (items[place] ?? []))).slice(0, shown);
}
