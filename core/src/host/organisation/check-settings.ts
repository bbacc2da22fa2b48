import type { CheckContribution } from '@touchstone/sdk';
import type { OrganisationSettings } from '@touchstone/sdk/schema';

import type { UnitSettings } from '../../measures/index.js';
import { effectiveSetting, layersOf, type SettingLayer } from './plugin-settings.js';

type Value = number | readonly string[];

/** An org unit and the one it belongs to. */
export interface UnitOfTree {
  readonly id: string;
  readonly parent: string | null;
}

const asValue = (value: unknown, proposed: Value): Value => (typeof value === 'number' || Array.isArray(value) ? (value as Value) : proposed);

/** The effective settings of a check for the whole organisation, by their short id: the organisation's where it says something, else the default. */
export function settingsFor(
  principle: string,
  check: CheckContribution,
  settings: Pick<OrganisationSettings, 'settings'>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(check.settings.map(({ id, default: proposed }) => [id, asValue(effectiveCheckSetting(principle, { id, default: proposed }, settings).value, proposed)]));
}

/** The value of a setting of a check for a unit, and where it comes from. `orgUnits` leads from the company to the unit; default: the whole organisation. */
export function effectiveCheckSetting(
  principle: string,
  { id, default: proposed }: Pick<CheckContribution['settings'][number], 'id' | 'default'>,
  { settings }: Pick<OrganisationSettings, 'settings'>,
  orgUnits: readonly string[] = [],
): SettingLayer & { readonly value: Value } {
  const found = effectiveSetting(`${principle}.${id}`, { default: proposed, scope: 'unit' }, { settings, orgUnits });
  return { ...found, value: asValue(found.value, proposed) };
}

/** The settings of a check that differ by org unit: those of a region with every unit below it. Undefined where none does. */
export function unitSettingsFor(
  principle: string,
  check: CheckContribution,
  settings: Pick<OrganisationSettings, 'settings'>,
  units: readonly UnitOfTree[],
): UnitSettings | undefined {
  const layered = check.settings.filter(({ id }) => Object.keys(layersOf(settings.settings[`${principle}.${id}`]).orgUnits ?? {}).length > 0);
  if (layered.length === 0) {
    return undefined;
  }
  const paths = pathsOf(units);
  const told = layered.map((setting) => {
    const own = units.flatMap(({ id }) => {
      const found = effectiveCheckSetting(principle, setting, settings, paths.get(id));
      return found.layer === 'orgUnit' ? [{ id, value: found.value, setBy: found.orgUnit }] : [];
    });
    const groups = [...Map.groupBy(own, ({ setBy }) => setBy).values()];
    return [setting.id, groups.flatMap(([first, ...others]) => (first ? [{ orgUnits: [first, ...others].map(({ id }) => id).sort(), value: first.value, setBy: first.setBy }] : []))] as const;
  });
  return Object.fromEntries(told.filter(([, groups]) => groups.length > 0));
}

/** The way from the company down to each unit. */
function pathsOf(units: readonly UnitOfTree[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const pathTo = (id: string): readonly string[] => {
    const path: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = parents.get(at) ?? undefined) {
      path.unshift(at);
    }
    return path;
  };
  return new Map(units.map(({ id }) => [id, pathTo(id)]));
}

/** How much a principle weighs on the scorecard. Default 1. */
export function principleWeight(principle: string, settings: Pick<OrganisationSettings, 'weights'>): number {
  return (Object.hasOwn(settings.weights, principle) ? settings.weights[principle] : undefined) ?? 1;
}

/** How much a check weighs within its principle. Default: what its plugin says. */
export function checkWeight(id: string, check: CheckContribution, settings: Pick<OrganisationSettings, 'weights'>): number {
  return settings.weights[id] ?? check.weight;
}
