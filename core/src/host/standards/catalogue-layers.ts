import type { StandardOrigin } from '@touchstone/sdk/contract';
import type { StandardLayer } from '@touchstone/sdk/schema';

import type { KeptStandard } from './kept-standard.js';

/** What one standard of the catalogue says of a check, and which one it is. */
export interface CatalogueLayer extends StandardLayer {
  readonly standard: NonNullable<StandardOrigin['standard']>;
}

/** What the catalogue says of a check: for the whole organisation, and by org unit; the last of each is on top. */
export interface CheckLayers {
  readonly organisation: readonly CatalogueLayer[];
  readonly orgUnits: ReadonlyMap<string, readonly CatalogueLayer[]>;
}

/** By check, `principle.check`. */
export type CatalogueLayers = ReadonlyMap<string, CheckLayers>;

/** An organisation without a catalogue. */
export const noLayers: CatalogueLayers = new Map();

/**
 * The targets that standards set which hold. One for a single kind of channel sets none: a check is held to one target for all of its
 * channels. Where several say something of a check in one place, the one that began last is on top, then the one approved last.
 */
export function toLayers(holding: readonly KeptStandard[]): CatalogueLayers {
  const setting = holding.filter(({ facts, retired }) => !retired && facts.check !== undefined && facts.channel === undefined && saysSomething(facts));
  const later = [...setting].sort((a, b) => compare(orderOf(a), orderOf(b)));
  return new Map([...Map.groupBy(later, ({ facts }) => facts.check ?? '')].map(([check, standards]) => [check, toCheckLayers(standards)]));
}

function toCheckLayers(standards: readonly KeptStandard[]): CheckLayers {
  const byUnit = new Map<string, CatalogueLayer[]>();
  for (const standard of standards) {
    for (const unit of standard.facts.orgUnits ?? []) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), toLayer(standard)]);
    }
  }
  return { organisation: standards.filter(({ facts }) => (facts.orgUnits ?? []).length === 0).map(toLayer), orgUnits: byUnit };
}

const saysSomething = ({ target, floor, provenance }: KeptStandard['facts']): boolean => target !== undefined || floor !== undefined || provenance === 'own';

const orderOf = ({ facts, approvedAt, code }: KeptStandard): readonly string[] => [facts.from ?? '', approvedAt ?? '', code];

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};

function toLayer({ facts: { target, floor, provenance, source, from, until }, code, version }: KeptStandard): CatalogueLayer {
  return {
    ...(target !== undefined && { target }),
    ...(floor !== undefined && { floor }),
    ...(provenance !== undefined && { provenance }),
    ...(source !== undefined && { source }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    standard: { code, version },
  };
}
