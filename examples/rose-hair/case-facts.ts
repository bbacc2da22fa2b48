import { channelFacts, channelId, type ChannelKind, channelKinds, isWritten } from './channels.ts';
import type { Branch } from './organisation.ts';
import type { Random } from './random.ts';
import { dataEnd, hour, minute, type Moment, toLocal } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

export const kinds = ['question', 'request', 'problem', 'complaint', 'suggestion', 'praise', 'return'] as const;
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** Why a case does not count as a contact of a customer. */
export type Oddity = 'spam' | 'test' | 'internal' | 'outbound' | 'merged';

/** What happened to one case, without regard to where the data ends. */
export interface CaseFacts {
  readonly id: string;
  readonly branch: Branch;
  readonly month: string;
  readonly channelId: string;
  readonly channelKind: ChannelKind;
  readonly kind: (typeof kinds)[number];
  readonly priority: (typeof priorities)[number];
  readonly customer: string | undefined;
  readonly assignee: string;
  readonly oddity: Oddity | undefined;
  readonly opened: Moment;
  /** When a person first replied; undefined where nobody ever does. */
  readonly replied: Moment | undefined;
  readonly resolved: Moment;
  /** Set where it was reopened: when it was resolved again. */
  readonly resolvedAgain: Moment | undefined;
  /** When it is closed for good. */
  readonly closed: Moment;
}

/** The value if it lies within the data, else nothing: what has not happened yet is not in an export. */
export const known = (at: Moment | undefined): Moment | undefined => (at !== undefined && at <= dataEnd ? at : undefined);

/** Picks by weights that add up to one. */
function pickWeighted<TItem>(random: Random, weighted: readonly (readonly [TItem, number])[]): TItem {
  let left = random.uniform();
  for (const [item, weight] of weighted) {
    left -= weight;
    if (left < 0) {
      return item;
    }
  }
  const [last] = weighted.at(-1) ?? [];
  if (last === undefined) {
    throw new RangeError('There is nothing to pick from.');
  }
  return last;
}

const byShare = channelKinds.map((kind) => [kind, channelFacts[kind].share] as const);
const kindWeights = [
  ['request', 0.46],
  ['question', 0.3],
  ['problem', 0.1],
  ['complaint', 0.03],
  ['praise', 0.05],
  ['suggestion', 0.03],
  ['return', 0.03],
] as const;
const priorityWeights = [
  ['normal', 0.74],
  ['low', 0.14],
  ['high', 0.09],
  ['urgent', 0.03],
] as const;
const oddityWeights = [
  [undefined, 0.967],
  ['spam', 0.01],
  ['test', 0.001],
  ['internal', 0.004],
  ['outbound', 0.013],
  ['merged', 0.005],
] as const;

export interface Arrival {
  readonly opened: Moment;
  readonly kind: ChannelKind;
}

/** Draws through which channel and when a contact arrives within a month: while open, or between 7 and 23 o'clock while closed. */
export function drawArrival(random: Random, world: World, branch: Branch, [from, to]: readonly [Moment, Moment]): Arrival {
  const clock = world.clock(branch);
  const kind = pickWeighted(random, byShare);
  const outside = random.chance(base.outsideHours);
  if (!outside || !isWritten(kind)) {
    const [first, last] = [clock.position(from), clock.position(to)];
    return { kind, opened: clock.at(Math.floor(random.between(first, last))) };
  }
  for (;;) {
    const opened = from + random.below(to - from);
    const { secondsOfDay } = toLocal(branch.country.zone, opened);
    if (secondsOfDay >= 7 * hour && secondsOfDay < 23 * hour && !clock.isOpen(opened)) {
      return { kind, opened };
    }
  }
}

export interface CaseDraw {
  readonly id: string;
  readonly branch: Branch;
  readonly month: string;
  readonly arrival: Arrival;
  readonly customer: string | undefined;
  readonly assignee: string;
}

/** Business seconds after which a matter is resolved in time, well within three days of eight hours, or clearly late. */
const resolvedInTime = { soonest: 0.4 * hour, latest: 20 * hour };
const resolvedLate = { soonest: 40 * hour, latest: 70 * hour };

/** Draws what happens to a case. Each case takes the same number of draws, whatever the true rates. */
export function drawCase(random: Random, world: World, { arrival, ...draw }: CaseDraw): CaseFacts {
  const { branch, month } = draw;
  const { kind: channelKind, opened } = arrival;
  const clock = world.clock(branch);
  const { replyWithin, promptWithin } = channelFacts[channelKind];

  const inTime = random.chance(world.rates.firstReply({ branch: branch.id, month }));
  const pace = random.uniform();
  const never = random.chance(base.neverOfLate) && isWritten(channelKind) && !inTime;
  const delay = inTime ? promptWithin * (0.08 + 0.92 * pace) : replyWithin * (1.15 + 1.2 * pace);
  const replied = clock.after(opened, Math.round(delay));

  const resolvesInTime = random.chance(world.rates.resolution({ branch: branch.id, month }));
  const atOnce = random.chance(0.6);
  const { soonest, latest } = resolvesInTime || never ? resolvedInTime : resolvedLate;
  const work = Math.round(random.between(soonest, latest));
  const talk = 3 * minute + random.below(17 * minute);
  const fast = resolvesInTime && atOnce && !isWritten(channelKind);
  const resolved = fast ? replied + talk : Math.max(clock.after(opened, work), never ? 0 : replied + 5 * minute);

  const reopens = random.chance(0.03) && !never;
  const again = clock.after(resolved, Math.round(random.between(2, 10) * hour));
  const resolvedAgain = reopens && again <= dataEnd ? again : undefined;
  const settled = resolvedAgain ?? resolved;

  return {
    ...draw,
    channelId: channelId(branch, channelKind),
    channelKind,
    kind: pickWeighted(random, kindWeights),
    priority: pickWeighted(random, priorityWeights),
    oddity: pickWeighted<Oddity | undefined>(random, oddityWeights),
    opened,
    replied: never ? undefined : replied,
    resolved,
    resolvedAgain,
    closed: never ? settled : settled + 24 * hour,
  };
}
