import { type Branch, branches } from './organisation.ts';
import { createRandom } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { base } from './true-rates.ts';
import { dataEnd, dataStart, day, formatMoment, hour, minute, shiftDate, toLocal } from './time.ts';
import type { World } from './world.ts';

export const channelKinds = ['phone', 'in_person', 'email', 'web_form', 'chat', 'social'] as const;
export type ChannelKind = (typeof channelKinds)[number];

interface ChannelFacts {
  readonly name: string;
  /** Part of all contacts. */
  readonly share: number;
  /** Business seconds in which the first reply is due. */
  readonly replyWithin: number;
  /** Business seconds that a reply in time takes at most: a person who is there answers at once. */
  readonly promptWithin: number;
  readonly steps: number;
}

export const channelFacts: Readonly<Record<ChannelKind, ChannelFacts>> = {
  phone: { name: 'Telephone', share: 0.28, replyWithin: 4 * hour, promptWithin: 18, steps: 2 },
  in_person: { name: 'At the desk', share: 0.22, replyWithin: 4 * hour, promptWithin: 90, steps: 0 },
  email: { name: 'E-mail', share: 0.22, replyWithin: 4 * hour, promptWithin: 3.4 * hour, steps: 1 },
  web_form: { name: 'Form on the web', share: 0.12, replyWithin: 4 * hour, promptWithin: 3.4 * hour, steps: 2 },
  chat: { name: 'Chat on the web', share: 0.08, replyWithin: minute, promptWithin: 50, steps: 2 },
  social: { name: 'Social networks', share: 0.08, replyWithin: hour, promptWithin: 50 * minute, steps: 1 },
};

/** Kinds in which customers write and wait for an answer. */
export const isWritten = (kind: ChannelKind): boolean => kind !== 'phone' && kind !== 'in_person';

export const channelId = (branch: Branch, kind: ChannelKind): string => `${branch.id}-${kind.replace('_', '-')}`;

/** The mailbox, once a fax, to which a few salons and hotels still write their orders. */
export const ordersBox = { id: 'brno-orders', branch: 'brno', kind: 'email' } as const;

/** Writes every way to reach a branch; the published facts were verified within the last 90 days. */
export function writeChannels(writer: TableWriter, { seed }: World): void {
  const channel = writer.table('channel', [
    'id',
    'org_unit_id',
    'kind',
    'name',
    'published_calendar_id',
    'steps_to_person',
    'verified_on',
    'active_from',
  ]);
  const random = createRandom(seed, 'channels');
  const today = toLocal('Europe/Prague', dataEnd).date;
  const verified = (): string => shiftDate(today, -7 - random.below(60));
  for (const branch of branches) {
    for (const kind of channelKinds) {
      const { name, steps } = channelFacts[kind];
      channel.write({
        id: channelId(branch, kind),
        org_unit_id: branch.id,
        kind,
        name: `${name}, ${branch.name}`,
        published_calendar_id: branch.calendarId,
        steps_to_person: steps,
        verified_on: verified(),
        active_from: branch.openedOn,
      });
    }
  }
  channel.write({
    id: ordersBox.id,
    org_unit_id: ordersBox.branch,
    kind: ordersBox.kind,
    name: 'orders@, Brno',
    published_calendar_id: 'cz-street',
    steps_to_person: 1,
    verified_on: verified(),
    active_from: '2010-03-01',
  });
}

/** Writes tests of whether channels work: digital ones every six hours, the telephone once a day while it is staffed. */
export function writeProbes(writer: TableWriter, world: World): void {
  const probe = writer.table('service_probe', ['channel_id', 'at', 'ok', 'latency_ms']);
  const outage = writer.table('channel_outage', ['channel_id', 'from', 'to', 'reason']);
  for (const branch of branches) {
    for (const kind of channelKinds) {
      const id = channelId(branch, kind);
      const random = createRandom(world.seed, 'probes', id);
      const test = (at: number): void => {
        const ok = random.chance(base.probeOk);
        const latency = Math.round(80 + random.uniform() ** 3 * 900);
        probe.write({ channel_id: id, at: formatMoment(at), ok, latency_ms: ok ? latency : undefined });
        if (!ok && random.chance(0.3)) {
          const [from, to] = [at - random.below(4 * minute), at + minute + random.below(9 * minute)];
          outage.write({ channel_id: id, from: formatMoment(from), to: formatMoment(to), reason: random.pick(['provider', 'update', 'network']) });
        }
      };
      if (kind === 'phone') {
        const opened = world.clock(branch).intervals.filter(({ opens }) => opens >= dataStart && opens < dataEnd - hour);
        for (const { opens } of opened.filter((_, place) => place % world.every === 0)) {
          test(opens + random.below(hour));
        }
      } else if (isWritten(kind) && kind !== 'social') {
        for (let at = dataStart + random.below(6 * hour); at < dataEnd - hour; at += (day / 4) * world.every) {
          test(at);
        }
      }
    }
  }
}
