import type { CatalogueStandard, StandardDraft } from '@touchstone/sdk/contract';

import type { StandardVersion } from '../../store/index.js';
import { fallbacksOf } from '../contributions/message-registry.js';

/** What a standard of the catalogue says, its text by language. */
export type StandardFacts = Omit<StandardDraft, 'text'> & { readonly texts: Readonly<Record<string, string>> };

/** A version of a standard of the catalogue. */
export interface KeptStandard extends Omit<StandardVersion, 'facts'> {
  readonly facts: StandardFacts;
}

/** What a standard says, in a language. */
export function toDraft({ facts: { texts, orgUnits, ...facts } }: Pick<KeptStandard, 'facts'>, locale: string): StandardDraft {
  return { text: nearestText(texts, locale), ...facts, ...(orgUnits && { orgUnits: [...orgUnits] }) };
}

/** Reads what the store keeps. */
export const toKept = ({ facts, ...version }: StandardVersion): KeptStandard => ({ ...version, facts: JSON.parse(facts) as StandardFacts });

/** A text in the nearest language there is: what somebody wrote in another one is shown as it was written. */
export function nearestText(texts: StandardFacts['texts'], locale: string): string {
  const found = fallbacksOf(locale).find((each) => Object.hasOwn(texts, each));
  return (found === undefined ? Object.values(texts)[0] : texts[found]) ?? '';
}

/** What somebody wants a standard to say, after what it says now: a text that was not changed, in whichever language it was shown, stays in all of them. */
export function toFacts({ text, ...facts }: StandardDraft, before: KeptStandard | undefined, locale: string): StandardFacts {
  const texts = before && Object.values(before.facts.texts).includes(text) ? before.facts.texts : { [locale]: text };
  return { texts, ...facts };
}

/** The facts as the store keeps them: equal text for equal facts, whatever order they come in. */
export const toStored = (facts: StandardFacts): string => JSON.stringify(Object.fromEntries(Object.entries({ ...facts, texts: sorted(facts.texts) }).filter(([, value]) => value !== undefined).sort(byKey)));

/** A standard as it is told, in a language. `holding` is the approved version of its code. */
export function toCatalogueStandard({ facts, code, version, retired, pack, changedBy, changedAt, approvedBy, approvedAt, proposedBy, reason, withdrawnBy }: KeptStandard, holding: KeptStandard | undefined, locale: string): CatalogueStandard {
  return {
    code,
    version,
    ...toDraft({ facts }, locale),
    retires: retired,
    state: withdrawnBy !== null ? 'withdrawn' : approvedAt === null ? 'proposed' : retired ? 'retired' : 'approved',
    approvedVersion: holding && !holding.retired ? holding.version : null,
    pack,
    changedBy,
    changedAt,
    proposedBy,
    reason,
    approvedBy,
    approvedAt,
  };
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const sorted = (texts: StandardFacts['texts']): StandardFacts['texts'] => Object.fromEntries(Object.entries(texts).sort(byKey));
