import type { Unit } from '@touchstone/sdk/contract';

import type { EngineRow, Session } from '../engine/engine.js';

/** Names of the members of dimensions, by dimension and id, and where channels belong. */
export interface Names {
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly channelUnits: ReadonlyMap<string, string>;
  readonly units: readonly { readonly id: string; readonly name: string; readonly kind: string; readonly parent: string | null; readonly country: string | null }[];
}

/** Reads what the data call their units, channels, topics and products. */
export async function readNames(session: Session): Promise<Names> {
  const units = await session.all('SELECT id, name, kind, parent_id, country FROM org_unit ORDER BY id');
  const channels = await session.all('SELECT id, name, kind, org_unit_id FROM channel ORDER BY id');
  const topics = await session.all('SELECT id, coalesce(label, code, id) AS name FROM topic ORDER BY id');
  const products = await session.all('SELECT id, coalesce(name, id) AS name FROM product ORDER BY id');
  const unitNames = labelsOf(units);
  return {
    labels: {
      orgUnit: unitNames,
      channel: Object.fromEntries(channels.map((row) => [String(row['id']), channelName(row, unitNames)])),
      topic: labelsOf(topics),
      product: labelsOf(products),
    },
    channelUnits: new Map(
      channels.flatMap(({ id, org_unit_id: unit }) => (typeof unit === 'string' ? [[String(id), unit] as const] : [])),
    ),
    units: units.map(({ id, name, kind, parent_id: parent, country }) => ({
      id: String(id),
      name: String(name),
      kind: String(kind),
      parent: typeof parent === 'string' ? parent : null,
      country: typeof country === 'string' ? country : null,
    })),
  };
}

function labelsOf(rows: readonly EngineRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, name }) => [String(id), String(name ?? id)]));
}

/** A channel's own name, else its kind and its branch. */
function channelName({ id, name, kind, org_unit_id: unit }: EngineRow, units: Readonly<Record<string, string>>): string {
  if (typeof name === 'string' && name !== '') {
    return name;
  }
  const branch = typeof unit === 'string' ? (units[unit] ?? unit) : undefined;
  return branch === undefined ? String(id) : `${String(kind)}, ${branch}`;
}

/**
 * Gives the org units from the company down to the one a unit lies in, for layered standards. The tree is read once: a run asks for
 * each unit of each check.
 */
export function createPaths({ units, channelUnits }: Pick<Names, 'units' | 'channelUnits'>): (unit: Unit) => string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return (unit) => {
    const path: string[] = [];
    let id = unit['orgUnit'] ?? (unit['channel'] === undefined ? undefined : channelUnits.get(unit['channel']));
    while (id !== undefined && !path.includes(id)) {
      path.unshift(id);
      id = parents.get(id) ?? undefined;
    }
    return path;
  };
}
