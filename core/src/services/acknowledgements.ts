import type { StandardAcknowledgements } from '@touchstone/sdk/contract';

import type { Engine } from '../engine/engine.js';
import type { KeptStandard } from '../host/index.js';
import { leastGroup, suppress } from '../judging/index.js';

interface Counted {
  /** The org unit; null for those who have none. */
  readonly unit: string | null;
  readonly people: number;
  readonly acknowledged: number;
}

/**
 * How many of those who work here have acknowledged the version of a standard that holds, by the lists of acknowledgements that were
 * imported. These name a standard by its code, or by the id that an imported standard of that code has. Figures of fewer than five
 * persons are hidden, and those that would tell them.
 */
export async function acknowledgementsOf(engine: Engine, code: string, holding: KeptStandard | undefined): Promise<StandardAcknowledgements> {
  if (!holding || holding.retired) {
    return { version: null, people: null, acknowledged: null, orgUnits: [] };
  }
  const counted = await countAcknowledged(engine, code, holding.version);
  const sum = (of: (each: Counted) => number): number => counted.reduce((total, each) => total + of(each), 0);
  const whole = { people: sum(({ people }) => people), acknowledged: sum(({ acknowledged }) => acknowledged) };
  const keyOf = ({ unit }: Counted): string => (unit === null ? 'none' : `unit ${unit}`);
  const isFew = (persons: number): boolean => persons > 0 && persons < leastGroup;
  const cells = [
    { key: 'whole', persons: whole.people, hidden: isFew(whole.people) },
    ...counted.map((each) => ({ key: keyOf(each), persons: each.people, hidden: each.unit === null || isFew(each.people), rest: each.unit === null })),
  ];
  const hidden = suppress(cells, [{ total: 'whole', parts: counted.map(keyOf) }]);
  const told = (key: string, { people, acknowledged }: Pick<Counted, 'people' | 'acknowledged'>) => (hidden.has(key) ? { people: null, acknowledged: null } : { people, acknowledged });
  return {
    version: holding.version,
    ...told('whole', whole),
    orgUnits: counted.flatMap((each) => (each.unit === null ? [] : [{ id: each.unit, ...told(keyOf(each), each) }])),
  };
}

async function countAcknowledged(engine: Engine, code: string, version: number): Promise<readonly Counted[]> {
  const rows = await engine.all(
    `SELECT org_unit_id AS unit, count(*) AS people, count(*) FILTER (id IN (
        SELECT employee_id FROM standard_ack WHERE version = $2 AND (standard_id = $1 OR standard_id IN (SELECT id FROM standard WHERE code = $1))
      )) AS acknowledged
      FROM employee WHERE left_month IS NULL AND NOT coalesce(is_bot, FALSE) GROUP BY org_unit_id ORDER BY org_unit_id`,
    [code, String(version)],
  );
  return rows.map(({ unit, people, acknowledged }) => ({ unit: unit === null || unit === undefined ? null : String(unit), people: Number(people), acknowledged: Number(acknowledged) }));
}
