import type { Standard } from '@touchstone/sdk';
import type { StandardOrigin } from '@touchstone/sdk/contract';
import type { OrganisationSettings, StandardLayer, StandardLevel } from '@touchstone/sdk/schema';

/** A standard and who set it; what the plugin proposes has no such origin. */
export interface HeldStandard extends Standard {
  readonly setBy?: StandardOrigin;
}

/** Puts a layer over a standard. A layer with a target of its own is a house standard unless it says otherwise. */
function withLayer(below: HeldStandard, { target, floor, provenance, source }: StandardLayer, origin: StandardOrigin): HeldStandard {
  if (target === undefined && floor === undefined && provenance === undefined && source === undefined) {
    return below;
  }
  const { source: sourceBelow, target: targetBelow, floor: floorBelow, setBy: _, ...rest } = below;
  const owned = provenance ?? (target === undefined ? below.provenance : 'house');
  const limits = owned === 'own' ? {} : { target: target ?? targetBelow, floor: floor ?? floorBelow };
  const said = source ?? (owned === below.provenance ? sourceBelow : undefined);
  return {
    ...rest,
    provenance: owned,
    ...(limits.target !== undefined && { target: limits.target }),
    ...(limits.floor !== undefined && { floor: limits.floor }),
    ...(said !== undefined && { source: said }),
    setBy: origin,
  };
}

/** A check under its full id and the standard its plugin proposes. */
export interface StandardOfCheck {
  /** `principle.check`. */
  readonly id: string;
  readonly standard: Standard;
}

/** For whom and when a standard is asked. */
export interface StandardPlace {
  /** Leads from the company to the unit itself. Default: the whole organisation. */
  readonly orgUnits?: readonly string[];
  /** The local day, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The standard a check is held to: the plugin's own, then the organisation's, then that of each org unit on the way down. */
export function standardFor(
  { id, standard }: StandardOfCheck,
  settings: Pick<OrganisationSettings, 'standards'>,
  { orgUnits = [], day }: StandardPlace,
): HeldStandard {
  const { orgUnits: byUnit = {}, ...ofOrganisation } = settings.standards[id] ?? {};
  const levels: readonly (readonly [StandardLevel, StandardOrigin])[] = [
    [ofOrganisation, { level: 'organisation' }],
    ...orgUnits.flatMap((orgUnit) => {
      const own = Object.hasOwn(byUnit, orgUnit) ? byUnit[orgUnit] : undefined;
      return own ? [[own, { level: 'orgUnit', orgUnit }] as const] : [];
    }),
  ];
  return levels.reduce<HeldStandard>(
    (below, [level, origin]) => layersOn(level, day).reduce((sum, layer) => withLayer(sum, layer, { ...origin, ...daysOf(layer) }), below),
    standard,
  );
}

/** Whether a check's standards change from one day to another. */
export function isDated(id: string, { standards }: Pick<OrganisationSettings, 'standards'>): boolean {
  const { orgUnits = {}, ...ofOrganisation } = standards[id] ?? {};
  return [ofOrganisation, ...Object.values(orgUnits)].some(({ from, until, dated }) => from !== undefined || until !== undefined || (dated?.length ?? 0) > 0);
}

/** The layers of a level that hold on a day, the latest last. */
function layersOn({ dated = [], ...base }: StandardLevel, day: string): StandardLayer[] {
  const later = [...dated].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return [base, ...later].filter(({ from = day, until = day }) => from <= day && day <= until);
}

function daysOf({ from, until }: StandardLayer): Pick<StandardOrigin, 'from' | 'until'> {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
