import type { CaseFacts } from './case-facts.ts';
import { type CaseWriter, drawCustomer, type CaseSources } from './cases.ts';
import { ordersBox } from './channels.ts';
import { branches } from './organisation.ts';
import { createRandom } from './random.ts';
import { hour, monthStart, months, nextMonth } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

/** Contacts of the last three months, and how many of them are answered while the box is silent; 14 in every other month. */
const lastMonths: Readonly<Record<string, { readonly count: number; readonly answered: number }>> = {
  '2026-08': { count: 16, answered: 2 },
  '2026-09': { count: 15, answered: 1 },
  '2026-10': { count: 10, answered: 0 },
};
const usual = 14;

/** Writes the contacts of the box orders@ in Brno. Its orders are always processed and filed within a day, with an answer or without. */
export function writeOrdersBox(cases: CaseWriter, world: World, { customers, staff }: CaseSources): void {
  const branch = branches.find(({ id }) => id === ordersBox.branch);
  if (!branch) {
    throw new RangeError(`There is no branch "${ordersBox.branch}".`);
  }
  const clock = world.clock(branch);
  for (const month of months) {
    const random = createRandom(world.seed, 'orders-box', month);
    const [from, to] = [clock.position(monthStart(month)), clock.position(monthStart(nextMonth(month)) - 24 * hour)];
    const { count = usual, answered = usual } = lastMonths[month] ?? {};
    for (let index = 0; index < count; index += 1) {
      const opened = clock.at(Math.floor(from + ((to - from) * (index + random.uniform())) / count));
      const pace = random.between(0.3, 3.4);
      const never = random.chance((1 - base.firstReply) * base.neverOfLate);
      const isAnswered = world.rates.isOrdersBoxSilent(month) ? index < answered : !never;
      const resolved = clock.after(opened, Math.round(random.between(4, 8) * hour));
      const facts: CaseFacts = {
        id: cases.nextId(),
        branch,
        month,
        channelId: ordersBox.id,
        channelKind: ordersBox.kind,
        kind: 'request',
        priority: 'normal',
        customer: drawCustomer(random, customers, branch, opened),
        assignee: staff.pick(random, branch, month),
        oddity: undefined,
        opened,
        replied: isAnswered ? clock.after(opened, Math.round(pace * hour)) : undefined,
        resolved,
        resolvedAgain: undefined,
        closed: resolved,
      };
      cases.write(random, facts, { outcome: 'filed' });
    }
  }
}
