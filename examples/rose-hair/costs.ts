import { branches } from './organisation.ts';
import type { PlantName } from './plants.ts';
import { createRandom } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { months } from './time.ts';
import type { World } from './world.ts';

/** What a branch spends a month for each of its cases, in cents. */
const spend = { acquisition: 500, retention: 450, service: 900, tools: 120 } as const;

/** Writes what each branch spent a month on winning and keeping customers, and on serving them. */
export function writeCosts(writer: TableWriter, { seed, rates }: World): void {
  const columns = ['month', 'org_unit_id', 'channel_kind', 'category', 'amount_minor', 'currency'] as const;
  const marketing = writer.table('marketing_spend', columns);
  const cost = writer.table('cost_entry', columns);
  const dear: Readonly<Record<string, PlantName>> = { acquisition: 'customers-won-dearly', service: 'service-grown-dear' };
  const isDear = (category: string, month: string): boolean => {
    const name = dear[category];
    return name !== undefined && rates.isPlanted(name, { month });
  };
  for (const branch of branches) {
    const random = createRandom(seed, 'costs', branch.id);
    for (const month of months) {
      const row = (category: keyof typeof spend) => ({
        month: `${month}-01`,
        org_unit_id: branch.id,
        category,
        amount_minor: Math.round(branch.size * spend[category] * (1 + 0.08 * random.normal()) * (isDear(category, month) ? 3 : 1)),
        currency: 'EUR',
      });
      marketing.write({ ...row('acquisition'), channel_kind: 'social' });
      marketing.write({ ...row('retention'), channel_kind: 'email' });
      cost.write(row('service'));
      cost.write(row('tools'));
    }
  }
}
