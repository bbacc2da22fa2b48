import { channelId, type ChannelKind } from './channels.ts';
import { type Branch, branches } from './organisation.ts';
import { createRandom, type Random } from './random.ts';
import type { Table, TableWriter } from './table-writer.ts';
import { dataEnd, dataStart, day, formatMoment, hour, type Moment, toLocal } from './time.ts';
import type { World } from './world.ts';

/** Days between two visits: at least four weeks, twelve at most, eight in the mean. */
const gap = { shortest: 28, longest: 84, mean: 56 };

/** The chance that a customer comes again after a visit; it is the same after every visit. */
const comesAgain = 0.93;

/** Days without a visit after which a customer counts as lapsed. */
const lapsesAfter = 120;

/** Customers of a branch for each case it has a month. */
const customersPerCase = 2;

const drawGap = (random: Random): number =>
  gap.shortest + ((gap.longest - gap.shortest) * (random.uniform() + random.uniform())) / 2;

/** How long it still is to the next visit of somebody met at any time: long gaps are met more often, at a random point within. */
function drawRestOfGap(random: Random): number {
  for (;;) {
    const days = drawGap(random);
    if (random.chance(days / gap.longest)) {
      return random.uniform() * days;
    }
  }
}

interface Membership {
  readonly id: string;
  readonly from: Moment;
  readonly to: Moment;
}

/** Knows who is a customer of which branch at what time. */
export interface CustomerBook {
  /** Somebody who is a customer of the branch then. */
  pick(random: Random, branch: Branch, at: Moment): string | undefined;
}

type CustomerColumn = (typeof customerColumns)[number];
const customerColumns = [
  'id',
  'first_seen_on',
  'acquired_on',
  'acquisition_source',
  'segment',
  'home_org_unit_id',
  'country',
  'language',
  'vulnerable',
  'offers_consent',
] as const;
type StatusColumn = (typeof statusColumns)[number];
const statusColumns = ['customer_id', 'from', 'to', 'status', 'monthly_value_minor', 'currency'] as const;
type OrderColumn = (typeof orderColumns)[number];
const orderColumns = [
  'id',
  'customer_id',
  'org_unit_id',
  'channel_id',
  'placed_at',
  'cancelled',
  'amount_minor',
  'margin_minor',
  'currency',
] as const;

interface Tables {
  readonly customer: Table<CustomerColumn>;
  readonly status: Table<StatusColumn>;
  readonly order: Table<OrderColumn>;
}

const bookedThrough: readonly ChannelKind[] = ['phone', 'phone', 'in_person', 'web_form', 'email'];

class CustomerMaker {
  private readonly tables: Tables;
  private readonly world: World;
  private customers = 0;
  private orders = 0;

  constructor(writer: TableWriter, world: World) {
    this.world = world;
    this.tables = {
      customer: writer.table('customer', customerColumns),
      status: writer.table('customer_status', statusColumns),
      order: writer.table('order', orderColumns),
    };
  }

  /** Those taken over from the old till, of whom it is not known since when they come, and those who came since. */
  branch(branch: Branch): Membership[] {
    const random = createRandom(this.world.seed, 'customers', branch.id);
    const base = Math.round(branch.size * customersPerCase * this.world.scale);
    const lostAndWonADay = (base / gap.mean) * (1 - comesAgain);
    const won = random.poisson((lostAndWonADay * (dataEnd - dataStart)) / day);
    const arrivals = Array.from({ length: won }, () => dataStart + random.below(dataEnd - dataStart)).sort((a, b) => a - b);
    return [
      ...Array.from({ length: base }, () => this.customer(branch, random, undefined)),
      ...arrivals.map((at) => this.customer(branch, random, at)),
    ].filter((member) => member !== undefined);
  }

  /** Somebody whose first visit the data does not know of is nobody yet. */
  private customer(branch: Branch, random: Random, arrives: Moment | undefined): Membership | undefined {
    this.customers += 1;
    const id = `k${String(this.customers).padStart(6, '0')}`;
    const visits: Moment[] = [];
    let next = arrives ?? dataStart + drawRestOfGap(random) * day;
    let stays = true;
    while (stays) {
      const visit = this.inOpeningHours(branch, random, next);
      if (visit > dataEnd) {
        break;
      }
      visits.push(visit);
      this.order(id, branch, random, visit);
      stays = random.chance(comesAgain);
      next += drawGap(random) * day;
    }
    if (visits.length === 0) {
      this.customers -= 1;
      return undefined;
    }
    const first = arrives === undefined ? dataStart : (visits[0] ?? arrives);
    const lapses = stays ? Infinity : (visits.at(-1) ?? first) + lapsesAfter * day;
    this.write(id, branch, random, { first, lapses, takenOver: arrives === undefined });
    return { id, from: first - 7 * day, to: lapses };
  }

  /** A moment within opening hours, soon after the one wished for. */
  private inOpeningHours(branch: Branch, random: Random, wish: Moment): Moment {
    const clock = this.world.clock(branch);
    return clock.after(Math.floor(wish), random.below(6 * hour));
  }

  private order(customer: string, branch: Branch, random: Random, at: Moment): void {
    this.orders += 1;
    const amount = 2500 + random.below(6500);
    this.tables.order.write({
      id: `o${String(this.orders).padStart(6, '0')}`,
      customer_id: customer,
      org_unit_id: branch.id,
      channel_id: channelId(branch, random.pick(bookedThrough)),
      placed_at: formatMoment(at),
      cancelled: false,
      amount_minor: amount,
      margin_minor: Math.round(amount * random.between(0.35, 0.5)),
      currency: 'EUR',
    });
  }

  private write(
    id: string,
    branch: Branch,
    random: Random,
    { first, lapses, takenOver }: { readonly first: Moment; readonly lapses: Moment; readonly takenOver: boolean },
  ): void {
    const { customer, status } = this.tables;
    const dateOf = (at: Moment): string => toLocal(branch.country.zone, at).date;
    const source = random.uniform();
    customer.write({
      id,
      first_seen_on: takenOver ? undefined : dateOf(first),
      acquired_on: takenOver ? undefined : dateOf(first),
      acquisition_source: takenOver
        ? undefined
        : source < 0.25 ? 'referral' : source < 0.55 ? 'ad' : source < 0.9 ? 'organic' : 'partner',
      segment: random.chance(0.15) ? 'club' : 'regular',
      home_org_unit_id: branch.id,
      country: branch.country.code,
      language: random.chance(0.9) ? branch.country.language : 'en',
      vulnerable: random.chance(0.01),
      offers_consent: random.chance(0.6),
    });
    const left = lapses <= dataEnd;
    status.write({
      customer_id: id,
      from: dateOf(first),
      to: left ? dateOf(lapses - day) : undefined,
      status: 'active',
      monthly_value_minor: 1500 + random.below(3500),
      currency: 'EUR',
    });
    if (left) {
      status.write({ customer_id: id, from: dateOf(lapses), status: 'lapsed' });
    }
  }
}

/** Writes customers, their time as customers and what they bought, and keeps in mind who is a customer when. */
export function writeCustomers(writer: TableWriter, world: World): CustomerBook {
  const maker = new CustomerMaker(writer, world);
  const book = new Map(branches.map((branch) => [branch.id, maker.branch(branch)]));
  return {
    pick: (random, branch, at) => {
      const members = book.get(branch.id) ?? [];
      for (let attempt = 0; attempt < 50 && members.length > 0; attempt += 1) {
        const member = random.pick(members);
        if (member.from <= at && at < member.to) {
          return member.id;
        }
      }
      return undefined;
    },
  };
}
