import type { PackStandard } from '@touchstone/sdk';

/** A rule in English, Czech, Hungarian, Latvian and Slovak. */
export type FiveTexts = readonly [en: string, cs: string, hu: string, lv: string, sk: string];

export const inFive = ([en, cs, hu, lv, sk]: FiveTexts) => ({ en, cs, hu, lv, sk });

/** A standard of a pack. Without a word of where it comes from, a figure is a starting value of the house. */
export const rule = (code: string, facts: Omit<PackStandard, 'code' | 'text'>, texts: FiveTexts): PackStandard => ({ code, text: inFive(texts), stakeholder: 'customers', ...facts });
