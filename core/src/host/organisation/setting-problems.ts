import type { SettingContribution, SettingDefinition } from '@touchstone/sdk';
import type { OrganisationSettings, SettingValue } from '@touchstone/sdk/schema';

import { escapePointer, type SchemaProblem } from '../validate.js';
import { layersOf } from './plugin-settings.js';

/** What a plugin says about a setting, of a check or of its own. */
export type KnownSetting = Pick<SettingContribution, 'type' | 'scope' | 'minimum' | 'maximum' | 'columns'>;

/** A setting of a check may differ by unit where each row that it decides about has one. */
export const ofCheck = ({ type, minimum, maximum }: Pick<SettingDefinition, 'type' | 'minimum' | 'maximum'>, mayDiffer: boolean): KnownSetting => ({
  type,
  scope: mayDiffer ? 'unit' : 'organisation',
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
});

/** Why a setting has no use for a value, as the end of a sentence that begins with it; undefined where it has. */
export function reasonAgainst(value: SettingValue, { type, minimum = -Infinity, maximum = Infinity, columns = [] }: KnownSetting): string | undefined {
  switch (type) {
    case 'number':
    case 'duration':
      return typeof value !== 'number' ? 'must be a number' : value < minimum ? `must be ${minimum} or more` : value > maximum ? `must be ${maximum} or less` : undefined;
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'must be a list of texts';
    case 'rows':
      return Array.isArray(value) ? value.map((row, place) => reasonAgainstRow(row, place + 1, columns)).find((reason) => reason !== undefined) : 'must be a list of rows';
    case 'text':
      return typeof value === 'string' ? undefined : 'must be a text';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
  }
}

function reasonAgainstRow(row: unknown, place: number, columns: NonNullable<SettingContribution['columns']>): string | undefined {
  if (typeof row !== 'object' || row === null) {
    return `must have an object for row ${place}`;
  }
  for (const [name, value] of Object.entries(row)) {
    const column = columns.find(({ id }) => id === name);
    const wanted = column?.type === 'text' ? 'string' : column?.type === 'boolean' ? 'boolean' : 'number';
    if (!column || typeof value !== wanted) {
      return `must have ${column ? `a ${wanted === 'string' ? 'text' : wanted === 'number' ? 'number' : 'true or false'} for "${name}"` : `no "${name}"`} in row ${place}`;
    }
  }
  return undefined;
}

/** The first value of a setting that its plugin has no use for. What nobody knows is not looked at here. */
export function findSettingProblem(settings: OrganisationSettings['settings'], known: ReadonlyMap<string, KnownSetting>): SchemaProblem | undefined {
  for (const [key, said] of Object.entries(settings)) {
    const setting = known.get(key);
    const place = `/settings/${escapePointer(key)}`;
    const isLayered = typeof said === 'object' && !Array.isArray(said);
    const { value, orgUnits = {} } = layersOf(said);
    const values = [...(value === undefined ? [] : [[isLayered ? `${place}/value` : place, value] as const]), ...Object.entries(orgUnits).map(([unit, each]) => [`${place}/orgUnits/${escapePointer(unit)}`, each] as const)];
    if (setting && setting.scope === 'organisation' && Object.keys(orgUnits).length > 0) {
      return { path: `${place}/orgUnits`, reason: 'cannot differ by unit: its plugin uses one value for the whole organisation' };
    }
    for (const [path, each] of setting ? values : []) {
      const reason = setting && reasonAgainst(each, setting);
      if (reason !== undefined) {
        return { path, reason };
      }
    }
  }
  return undefined;
}
