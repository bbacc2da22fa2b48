import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A branch that nobody has, and how well it does. */
interface Branch {
  readonly id: string;
  readonly name: string;
  /** Cases a day. */
  readonly cases: number;
  /** The share of promises kept, from 0 to 1. */
  readonly keeps: number;
}

/** One does as it should, one nearly, and one does not. */
const branches: readonly Branch[] = [
  { id: 'north', name: 'North', cases: 3, keeps: 0.97 },
  { id: 'south', name: 'South', cases: 4, keeps: 0.9 },
  { id: 'harbour', name: 'Harbour', cases: 2, keeps: 0.6 },
];

const channels = ['phone', 'email', 'chat'] as const;
const day = 86_400_000;
const first = Date.UTC(2026, 4, 1);
/** Six months of days. */
const days = 184;

/** The same dice each time, after Mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const at = (moment: number): string => new Date(moment).toISOString();

/** Tables of a made-up organisation as CSV, by the tables of the model: some 1 700 cases of six months, the same each time. */
function tablesOf(timezone: string): Readonly<Record<string, readonly string[]>> {
  const roll = dice(7);
  const cases = ['id,opened_at,first_human_reply_at,first_resolved_at,last_resolved_at,org_unit_id,channel_id,customer_id,kind,status,reopen_count'];
  const commitments = ['id,case_id,kind,made_at,due_at,done_at'];
  const customers = ['id,first_seen_on,home_org_unit_id'];
  const seen = new Set<string>();
  for (const branch of branches) {
    for (let index = 0; index < days * branch.cases; index += 1) {
      const id = `${branch.id}-${index}`;
      const opened = first + Math.floor(index / branch.cases) * day + Math.floor((7 + roll() * 9) * 3_600_000);
      const customer = `customer-${branch.id}-${Math.floor(roll() * 150)}`;
      const replied = opened + Math.floor((5 + (roll() ** 3) * 600) * 60_000);
      const resolved = replied + Math.floor((0.5 + (roll() ** 2) * 60) * 3_600_000);
      const channel = `${channels[Math.floor(roll() * channels.length)] ?? 'phone'}-${branch.id}`;
      const kind = roll() < 0.12 ? 'complaint' : roll() < 0.5 ? 'question' : 'request';
      cases.push([id, at(opened), at(replied), at(resolved), at(resolved), branch.id, channel, customer, kind, 'closed', roll() < 0.06 ? 1 : 0].join(','));
      if (!seen.has(customer)) {
        seen.add(customer);
        customers.push([customer, at(opened).slice(0, 10), branch.id].join(','));
      }
      if (roll() < 0.4) {
        const due = replied + 2 * day;
        const done = roll() < branch.keeps ? due - Math.floor(roll() * day) : due + Math.floor((0.2 + roll() * 3) * day);
        commitments.push([`promise-${id}`, id, 'callback', at(replied), at(due), at(done)].join(','));
      }
    }
  }
  return {
    org_unit: ['id,name,kind,parent_id,timezone', `company,Example,company,,${timezone}`, ...branches.map(({ id, name }) => `${id},${name},branch,company,${timezone}`)],
    channel: ['id,kind,org_unit_id', ...branches.flatMap(({ id }) => channels.map((kind) => `${kind}-${id},${kind},${id}`))],
    customer: customers,
    case: cases,
    commitment: commitments,
  };
}

/** Writes made-up data to begin with, a file a table, and gives the files in the order in which they are imported. */
export function writeStartData(folder: string, timezone: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(tablesOf(timezone)).map(([table, lines]) => {
    const file = path.join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}
