import type { Kysely } from 'kysely';

import { createServiceToken } from '../base/service-token.js';
import type { StateTables } from './schema.js';

/** A figure about people that a run has shown. */
export interface StoredDisclosure {
  readonly check: string;
  /** The key of the unit; empty for the whole organisation. */
  readonly unit: string;
  readonly period: string;
  readonly persons: number;
  readonly n: number;
  readonly k: number | null;
  readonly value: number | null;
}

/** Remembers every figure about people that was ever shown, so that no later one beside it tells of a single person. */
export interface DisclosureStore {
  /** What was shown of these checks. */
  of(checks: readonly string[]): Promise<readonly StoredDisclosure[]>;
  /** Adds figures; those already kept stay as they are. */
  add(disclosures: readonly StoredDisclosure[]): Promise<void>;
}

export const DisclosureStore = createServiceToken<DisclosureStore>('store.disclosure-store');

/** Rows of one statement: databases limit how many values it may take. */
const rowsOfStatement = 100;

export class KyselyDisclosureStore implements DisclosureStore {
  constructor(private readonly db: Kysely<StateTables>) {}

  async of(checks: readonly string[]): Promise<readonly StoredDisclosure[]> {
    if (checks.length === 0) {
      return [];
    }
    const rows = await this.db.selectFrom('disclosures').selectAll().where('check_id', 'in', [...checks]).execute();
    return rows.map(({ check_id, unit, period, figure }) => {
      const [persons, n, k, value] = JSON.parse(figure) as [number, number, number | null, number | null];
      return { check: check_id, unit, period, persons, n, k, value };
    });
  }

  async add(disclosures: readonly StoredDisclosure[]): Promise<void> {
    const rows = disclosures.map(({ check, unit, period, persons, n, k, value }) => ({
      check_id: check,
      unit,
      period,
      figure: JSON.stringify([persons, n, k, value]),
    }));
    await this.db.transaction().execute(async (transaction) => {
      for (let first = 0; first < rows.length; first += rowsOfStatement) {
        await transaction
          .insertInto('disclosures')
          .values(rows.slice(first, first + rowsOfStatement))
          .onConflict((conflict) => conflict.columns(['check_id', 'unit', 'period', 'figure']).doNothing())
          .execute();
      }
    });
  }
}
