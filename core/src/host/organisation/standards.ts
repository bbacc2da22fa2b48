import type { Standard } from '@touchstone/sdk';
import type { OrganisationSettings, StandardLayer } from '@touchstone/sdk/schema';

/** Puts a layer over a standard. A layer with a target of its own is a house standard unless it says otherwise. */
function withLayer(below: Standard, { target, floor, provenance, source }: StandardLayer): Standard {
  const { source: sourceBelow, target: targetBelow, floor: floorBelow, ...rest } = below;
  const owned = provenance ?? (target === undefined ? below.provenance : 'house');
  const limits = owned === 'own' ? {} : { target: target ?? targetBelow, floor: floor ?? floorBelow };
  const said = source ?? (owned === below.provenance ? sourceBelow : undefined);
  return {
    ...rest,
    provenance: owned,
    ...(limits.target !== undefined && { target: limits.target }),
    ...(limits.floor !== undefined && { floor: limits.floor }),
    ...(said !== undefined && { source: said }),
  };
}

/** A check under its full id and the standard its plugin proposes. */
export interface StandardOfCheck {
  /** `principle.check`. */
  readonly id: string;
  readonly standard: Standard;
}

/**
 * The standard a check is held to: the plugin's own, then the organisation's, then that of each org unit on the way down.
 *
 * `orgUnits` leads from the company to the unit itself; leave it out for the whole organisation.
 */
export function standardFor(
  { id, standard }: StandardOfCheck,
  settings: Pick<OrganisationSettings, 'standards'>,
  orgUnits: readonly string[] = [],
): Standard {
  const { orgUnits: byUnit = {}, ...ofOrganisation } = settings.standards[id] ?? {};
  const layers = orgUnits.flatMap((unit) => (Object.hasOwn(byUnit, unit) && byUnit[unit] ? [byUnit[unit]] : []));
  return [ofOrganisation, ...layers].reduce<Standard>(withLayer, standard);
}
