import { known } from './case-facts.ts';
import type { CaseListener } from './cases.ts';
import { createRandom } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { formatMoment, hour, organisationZone, toLocal } from './time.ts';
import type { World } from './world.ts';

/** How often a promise is made by day, and from 17:00 on, when there is less left to promise for the day. */
const promises = { byDay: 0.55, evening: 0.4 };

/** Writes promises: to call back, to send news, to hold a time, to pay back. They are made with the first reply. */
export function listenForCommitments(writer: TableWriter, world: World): CaseListener {
  const table = writer.table('commitment', ['id', 'case_id', 'kind', 'made_at', 'due_at', 'done_at', 'cancelled']);
  let count = 0;
  return ({ id, branch, replied }) => {
    const made = known(replied);
    if (made === undefined) {
      return;
    }
    const random = createRandom(world.seed, 'commitments', id);
    const evening = toLocal(branch.country.zone, made).secondsOfDay >= 17 * hour;
    if (!random.chance(evening ? promises.evening : promises.byDay)) {
      return;
    }
    count += 1;
    const clock = world.clock(branch);
    const time = Math.round(random.between(4, 12) * hour);
    const month = toLocal(organisationZone, made).date.slice(0, 7);
    const kept = random.chance(world.rates.promiseKept({ branch: branch.id, month }, evening));
    const pace = random.uniform();
    const cancelled = random.chance(0.02);
    const takes = kept ? time * (0.15 + 0.8 * pace) : time + (1 + 14 * pace) * hour;
    const done = known(clock.after(made, Math.round(takes)));
    table.write({
      id: `p${String(count).padStart(6, '0')}`,
      case_id: id,
      kind: random.pick(['callback', 'callback', 'update', 'visit', 'refund']),
      made_at: formatMoment(made),
      due_at: formatMoment(clock.after(made, time)),
      done_at: done === undefined || cancelled ? undefined : formatMoment(done),
      cancelled,
    });
  };
}
