import { type CaseFacts, known } from './case-facts.ts';
import type { CaseListener } from './cases.ts';
import { createRandom, type Random } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { dataEnd, formatMoment, hour, type Moment, toLocal } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

/** A moment at which one may write to people: what would fall into the night waits for the morning. */
export function inWakingHours(zone: string, at: Moment): Moment {
  const { secondsOfDay } = toLocal(zone, at);
  if (secondsOfDay < 8 * hour) {
    return at + 8 * hour - secondsOfDay;
  }
  return secondsOfDay < 22 * hour ? at : at + 32 * hour - secondsOfDay;
}

/** Whether the salons keep the conversation itself: of complaints and pressing matters, and of all that is not settled yet. */
const isKept = ({ kind, priority, resolved }: CaseFacts): boolean =>
  kind === 'complaint' || priority === 'high' || priority === 'urgent' || resolved > dataEnd;

/** When somebody gets back to the customer after a complaint or a pressing matter is closed. */
function drawFollowUp(random: Random, { closed, branch, replied }: CaseFacts): Moment | undefined {
  const contacted = random.chance(base.contacted) && replied !== undefined;
  const at = inWakingHours(branch.country.zone, closed + Math.round(random.between(0.5, 40) * hour));
  return contacted ? known(at) : undefined;
}

/** Whether the first reply says next to nothing. */
const isShort = ({ seed, rates }: World, { id, month }: CaseFacts): boolean => rates.isPlanted('empty-replies', { month }) && createRandom(seed, 'empty replies', id).chance(0.25);

/** Writes the messages of the conversations that are kept, without their texts. */
export function listenForMessages(writer: TableWriter, world: World): CaseListener {
  const table = writer.table('message', ['id', 'case_id', 'at', 'direction', 'author_kind', 'author_id', 'is_public', 'is_auto', 'chars', 'language']);
  let count = 0;
  return (facts) => {
    if (!isKept(facts)) {
      return;
    }
    const random = createRandom(world.seed, 'messages', facts.id);
    const write = (at: Moment | undefined, fromCustomer: boolean, isEmpty = false): void => {
      const length = 40 + random.below(600);
      const chars = isEmpty ? 8 : length;
      if (at === undefined) {
        return;
      }
      count += 1;
      table.write({
        id: `m${String(count).padStart(6, '0')}`,
        case_id: facts.id,
        at: formatMoment(at),
        direction: fromCustomer ? 'inbound' : 'outbound',
        author_kind: fromCustomer ? 'customer' : 'employee',
        author_id: fromCustomer ? undefined : facts.assignee,
        is_public: true,
        is_auto: false,
        chars,
        language: facts.branch.country.language,
      });
    };
    write(facts.opened, true);
    write(known(facts.replied), false, isShort(world, facts));
    write(facts.replied === undefined ? undefined : known(facts.resolvedAgain ?? facts.resolved), false);
    write(drawFollowUp(random, facts), false);
  };
}
