import type { CaseFacts } from './case-facts.ts';
import type { CaseListener } from './cases.ts';
import { channelFacts, channelId } from './channels.ts';
import { type Branch, branches } from './organisation.ts';
import { createRandom, type Random } from './random.ts';
import type { Table, TableWriter } from './table-writer.ts';
import { dataEnd, dataStart, formatMoment, hour, minute, type Moment, months, organisationZone, toLocal } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

const callColumns = [
  'id',
  'case_id',
  'channel_id',
  'org_unit_id',
  'offered_at',
  'ivr_levels',
  'answered_at',
  'abandoned_at',
  'ended_at',
  'hold_count',
  'hold_seconds',
  'hold_max_seconds',
  'callback_done_at',
  'talk_seconds',
  'wrap_seconds',
  'transfers',
  'employee_id',
] as const;
type CallTable = Table<(typeof callColumns)[number]>;

/** Calls within an hour of opening, as staffing plans count them. */
interface Load {
  offered: number;
  answered: number;
  withinThreshold: number;
}

/** Seconds in which the salons want to pick up. */
const pickUpWithin = 20;
/** Calls that come while a branch is closed and hear an announcement, for each telephone case. */
const callsOutside = 0.06;

class CallBook {
  private readonly table: CallTable;
  private readonly world: World;
  private readonly loads = new Map<string, Map<Moment, Load>>();
  private count = 0;

  constructor(writer: TableWriter, world: World) {
    this.world = world;
    this.table = writer.table('call', callColumns);
  }

  /** The call that opened a case. Where nobody replied at once, it was missed and called back. */
  add({ id, branch, channelId: channel, opened, replied, assignee }: CaseFacts): void {
    const random = createRandom(this.world.seed, 'calls', id);
    const missed = replied === undefined || replied - opened > channelFacts.phone.promptWithin;
    const talk = 90 + random.below(400);
    const shared = { id: this.nextId(), case_id: id, channel_id: channel, org_unit_id: branch.id, offered_at: formatMoment(opened), ivr_levels: 1 };
    this.load(branch, opened, !missed);
    if (missed) {
      const gaveUp = opened + 25 + random.below(90);
      const calledBack = replied !== undefined && replied <= dataEnd ? formatMoment(replied) : undefined;
      this.table.write({ ...shared, abandoned_at: formatMoment(gaveUp), ended_at: formatMoment(gaveUp), callback_done_at: calledBack });
      return;
    }
    const holds = random.chance(0.12);
    const seconds = 8 + random.below(20);
    const holdMonth = toLocal(organisationZone, opened).date.slice(0, 7);
    const long = createRandom(this.world.seed, 'holds', id).chance(0.3) && this.world.rates.isPlanted('long-holds', { month: holdMonth });
    const held = long ? seconds + 40 : holds ? seconds : 0;
    this.table.write({
      ...shared,
      answered_at: formatMoment(replied),
      ended_at: formatMoment(replied + talk),
      hold_count: held > 0 ? 1 : 0,
      hold_seconds: held,
      hold_max_seconds: held,
      talk_seconds: talk,
      wrap_seconds: 20 + random.below(60),
      transfers: random.chance(0.05) ? 1 : 0,
      employee_id: assignee,
    });
  }

  /** Calls while the branch is closed; whoever calls hears when it opens, and hangs up. */
  addOutside(branch: Branch): void {
    const random = createRandom(this.world.seed, 'calls-outside', branch.id);
    const clock = this.world.clock(branch);
    const mean = branch.size * this.world.scale * channelFacts.phone.share * callsOutside * months.length;
    for (let left = random.poisson(mean); left > 0; ) {
      const offered = dataStart + random.below(dataEnd - dataStart - minute);
      if (!clock.isOpen(offered)) {
        left -= 1;
        const ended = formatMoment(offered + 2 + random.below(3));
        this.table.write({
          id: this.nextId(),
          channel_id: channelId(branch, 'phone'),
          org_unit_id: branch.id,
          offered_at: formatMoment(offered),
          ivr_levels: 1,
          abandoned_at: ended,
          ended_at: ended,
        });
      }
    }
  }

  loadOf(branch: Branch, slot: Moment): Load {
    return this.loads.get(branch.id)?.get(slot) ?? { offered: 0, answered: 0, withinThreshold: 0 };
  }

  private load(branch: Branch, at: Moment, answered: boolean): void {
    const slots = this.loads.get(branch.id) ?? new Map<Moment, Load>();
    this.loads.set(branch.id, slots);
    const slot = slotOf(this.world, branch, at);
    const load = slots.get(slot) ?? { offered: 0, answered: 0, withinThreshold: 0 };
    slots.set(slot, load);
    load.offered += 1;
    load.answered += answered ? 1 : 0;
    load.withinThreshold += answered && channelFacts.phone.promptWithin <= pickUpWithin ? 1 : 0;
  }

  private nextId(): string {
    this.count += 1;
    return `t${String(this.count).padStart(6, '0')}`;
  }
}

/** The beginning of the hour, counted from opening, into which a moment falls. */
function slotOf(world: World, branch: Branch, at: Moment): Moment {
  const clock = world.clock(branch);
  const interval = clock.intervals.findLast(({ opens }) => opens <= at);
  return interval === undefined ? at : interval.opens + Math.floor((at - interval.opens) / hour) * hour;
}

/** The share of their time that people are busy. Up to a third they could take three times the calls; where it is planted, no longer. */
function drawOccupancy(random: Random, noRoom: boolean): number {
  const busy = random.chance(base.busyInterval);
  return busy ? random.between(0.87, 0.97) : noRoom ? random.between(0.35, 0.45) : random.between(0.15, 0.31);
}

/** Writes calls with the cases, and at the end the calls outside opening hours and the staffing of every hour. */
export function listenForCalls(writer: TableWriter, world: World): { readonly listen: CaseListener; finish(): void } {
  const book = new CallBook(writer, world);
  const staffing = writer.table('interval_staffing', [
    'org_unit_id',
    'interval_start',
    'minutes',
    'offered',
    'answered',
    'within_threshold',
    'abandoned',
    'handle_seconds',
    'scheduled_fte',
    'actual_fte',
  ]);

  const writeStaffing = (branch: Branch): void => {
    const random = createRandom(world.seed, 'staffing', branch.id);
    const open = world.clock(branch).intervals.filter(({ opens, closes }) => opens >= dataStart && closes <= dataEnd);
    for (const { opens, closes } of open) {
      for (let slot = opens; slot < closes; slot += hour * world.every) {
        const minutes = Math.min(hour, closes - slot) / minute;
        const { offered, answered, withinThreshold } = book.loadOf(branch, slot);
        const scheduled = Math.max(2, Math.round(branch.staff * random.between(0.35, 0.55)));
        const actual = random.chance(0.06) ? scheduled - 1 : scheduled;
        staffing.write({
          org_unit_id: branch.id,
          interval_start: formatMoment(slot),
          minutes,
          offered,
          answered,
          within_threshold: withinThreshold,
          abandoned: offered - answered,
          handle_seconds: Math.round(drawOccupancy(random, world.rates.isPlanted('no-room-for-a-surge', { month: toLocal(organisationZone, slot).date.slice(0, 7) })) * actual * minutes * minute),
          scheduled_fte: scheduled,
          actual_fte: actual,
        });
      }
    }
  };

  return {
    listen: (facts) => {
      if (facts.channelKind === 'phone') {
        book.add(facts);
      }
    },
    finish: () => {
      for (const branch of branches) {
        book.addOutside(branch);
        writeStaffing(branch);
      }
    },
  };
}
