import type { Standard } from '@touchstone/sdk';
import type { StandardOrigin } from '@touchstone/sdk/contract';
import type { OrganisationSettings, StandardLayer, StandardLevel } from '@touchstone/sdk/schema';

import type { CatalogueLayer, CatalogueLayers } from '../standards/catalogue-layers.js';

/** A standard and who set it; what the plugin proposes has no such origin. */
export interface HeldStandard extends Standard {
  readonly setBy?: StandardOrigin;
}

/**
 * Puts a layer over a standard. A layer with a target of its own is a house standard unless it says otherwise, and what stands below says
 * nothing of where that target comes from.
 */
function withLayer(below: HeldStandard, { target, floor, provenance, source }: StandardLayer, origin: StandardOrigin): HeldStandard {
  if (target === undefined && floor === undefined && provenance === undefined && source === undefined) {
    return below;
  }
  const { source: sourceBelow, target: targetBelow, floor: floorBelow, setBy: _, ...rest } = below;
  const owned = provenance ?? (target === undefined ? below.provenance : 'house');
  const limits = owned === 'own' ? {} : { target: target ?? targetBelow, floor: floor ?? floorBelow };
  const said = source ?? (target === undefined && owned === below.provenance ? sourceBelow : undefined);
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

/** What an organisation says about standards: its settings, and the standards of its catalogue that hold. */
export interface SaidStandards extends Pick<OrganisationSettings, 'standards'> {
  /** Default: none. */
  readonly catalogue?: CatalogueLayers;
}

/**
 * The standard a check is held to: the plugin's own, then the organisation's, then that of each org unit on the way down. On each of
 * these levels the settings lie over the catalogue.
 */
export function standardFor({ id, standard }: StandardOfCheck, { standards, catalogue }: SaidStandards, { orgUnits = [], day }: StandardPlace): HeldStandard {
  const { orgUnits: byUnit = {}, ...ofOrganisation } = standards[id] ?? {};
  const adopted = catalogue?.get(id);
  const levels: readonly Level[] = [
    { origin: { level: 'organisation' }, adopted: adopted?.organisation ?? [], set: ofOrganisation },
    ...orgUnits.map((orgUnit): Level => ({
      origin: { level: 'orgUnit', orgUnit },
      adopted: adopted?.orgUnits.get(orgUnit) ?? [],
      set: (Object.hasOwn(byUnit, orgUnit) ? byUnit[orgUnit] : undefined) ?? {},
    })),
  ];
  return levels.reduce<HeldStandard>((below, level) => withLevel(below, level, day), standard);
}

/** What is said about a check in one place. */
interface Level {
  readonly origin: StandardOrigin;
  /** By the catalogue, the last on top. */
  readonly adopted: readonly CatalogueLayer[];
  /** By the settings. */
  readonly set: StandardLevel;
}

function withLevel(below: HeldStandard, { origin, adopted, set }: Level, day: string): HeldStandard {
  const held = adopted.filter((layer) => holdsOn(layer, day));
  const top = held.at(-1);
  const byCatalogue = held.reduce((sum, layer) => {
    const { standard, ...said } = layer;
    return withLayer(sum, layer === top ? { ...said, ...sourceOf(layer, held) } : said, { ...origin, ...daysOf(layer), standard });
  }, below);
  return layersOn(set, day).reduce((sum, layer) => withLayer(sum, layer, { ...origin, ...daysOf(layer) }), byCatalogue);
}

/** Where several standards of a place agree in what they ask, the source of each is told: the laws of two countries, say. */
function sourceOf({ target, floor, provenance }: StandardLayer, held: readonly StandardLayer[]): Pick<StandardLayer, 'source'> {
  const agreeing = held.filter((each) => each.target === target && each.floor === floor && each.provenance === provenance);
  const sources = [...new Set(agreeing.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  return sources.length === 0 ? {} : { source: sources.join(' ') };
}

/** Whether a check's standards change from one day to another. */
export function isDated(id: string, { standards, catalogue }: SaidStandards): boolean {
  const { orgUnits = {}, ...ofOrganisation } = standards[id] ?? {};
  const adopted = catalogue?.get(id);
  const layers = adopted ? [...adopted.organisation, ...[...adopted.orgUnits.values()].flat()] : [];
  return layers.some(({ from, until }) => from !== undefined || until !== undefined) || [ofOrganisation, ...Object.values(orgUnits)].some(({ from, until, dated }) => from !== undefined || until !== undefined || (dated?.length ?? 0) > 0);
}

/** The layers of a level that hold on a day, the latest last. */
function layersOn({ dated = [], ...base }: StandardLevel, day: string): StandardLayer[] {
  const later = [...dated].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return [base, ...later].filter((layer) => holdsOn(layer, day));
}

const holdsOn = ({ from, until }: Pick<StandardLayer, 'from' | 'until'>, day: string): boolean => (from ?? day) <= day && day <= (until ?? day);

function daysOf({ from, until }: StandardLayer): Pick<StandardOrigin, 'from' | 'until'> {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
