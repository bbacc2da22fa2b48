import type { StandardDraft } from '@touchstone/sdk/contract';

import type { EngineValue } from '../../engine/engine.js';
import { type KeptStandard, nearestText } from '../../host/index.js';

/** The source of rows that come from the catalogue. */
export const catalogueSource = 'touchstone-catalogue';

/** A row of the table of standards, by column. */
export type StandardsRow = Readonly<Record<string, EngineValue>>;

/** Where the model files what sort of source a standard has. */
const sourceKinds = { law: 'law', standard: 'standard', industry: 'industry', seed: 'expectation', own: 'own', house: 'own' } as const satisfies Record<NonNullable<StandardDraft['provenance']>, string>;

/**
 * The standards that hold as rows of the model, in the language of the organisation. The id is the code, for lists of acknowledgements and
 * of visits to name. `unitOf` tells the unit of a check's target.
 */
export function toStandardsRows(holding: readonly KeptStandard[], { locale, unitOf }: { readonly locale: string; readonly unitOf: (check: string) => string | undefined }): readonly StandardsRow[] {
  return holding.map(({ code, version, facts }) => {
    const { texts, area, channel, valueTag, stakeholder, legal, scheme, source, check, target, owner, from, until, reviewOn } = facts;
    return {
      id: code,
      code,
      version: String(version),
      plain_text: nearestText(texts, locale),
      area: area ?? null,
      channel_kind: channel ?? null,
      value_tag: valueTag ?? null,
      stakeholder: stakeholder ?? null,
      legal: legal ?? false,
      scheme: scheme ?? null,
      source_kind: sourceKindOf(facts),
      source_text: source ?? null,
      check_id: check ?? null,
      target: target ?? null,
      unit: (check !== undefined && target !== undefined ? unitOf(check) : undefined) ?? null,
      owner: owner ?? null,
      effective_from: from ?? null,
      effective_to: until ?? null,
      review_due_on: reviewOn ?? null,
    };
  });
}

/** A target without a source is of the house; a rule without both may still stand for the brand. */
function sourceKindOf({ provenance, source, valueTag, target }: KeptStandard['facts']): string | null {
  if (provenance !== undefined) {
    return sourceKinds[provenance];
  }
  return source !== undefined || target !== undefined ? 'own' : valueTag !== undefined ? 'brand' : null;
}
