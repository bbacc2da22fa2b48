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
  /** The share of cases that wait for an answer until the next day, from 0 to 1. */
  readonly waits: number;
  /** The share of answers that satisfy, from 0 to 1. */
  readonly satisfies: number;
}

/** One does as it should, one nearly, and one does not. */
const branches: readonly Branch[] = [
  { id: 'north', name: 'North', cases: 3, keeps: 0.97, waits: 0.04, satisfies: 0.92 },
  { id: 'south', name: 'South', cases: 4, keeps: 0.9, waits: 0.08, satisfies: 0.88 },
  { id: 'harbour', name: 'Harbour', cases: 2, keeps: 0.6, waits: 0.25, satisfies: 0.75 },
];

/** How long an answer takes at most in each channel, in minutes, unless the case waits until the next day. */
const answered = { phone: 0.3, email: 200, chat: 0.6 } as const;
const channels = ['phone', 'email', 'chat'] as const;
const topics = ['delivery', 'price', 'repair', 'account'] as const;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
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

/** A table as CSV: the names of its columns, then its rows. */
type Lines = string[];

/** One case in its life, from which the rows of all tables about it are written. */
interface Story {
  readonly id: string;
  readonly branch: Branch;
  readonly customer: string;
  readonly channel: (typeof channels)[number];
  readonly opened: number;
  /** Of one that nobody has answered yet there is nothing more. */
  readonly replied?: number;
  readonly resolved?: number;
}

function storyOf(branch: Branch, index: number, roll: () => number): Story {
  const opened = first + Math.floor(index / branch.cases) * day + Math.floor((7 + roll() * 9) * hour);
  const story = {
    id: `${branch.id}-${index}`,
    branch,
    customer: `customer-${branch.id}-${Math.floor(roll() * 150)}`,
    channel: channels[Math.floor(roll() * channels.length)] ?? 'phone',
    opened,
  };
  // Lately some were forgotten.
  if (roll() < (1 - branch.keeps) / 4 && opened > first + (days - 21) * day) {
    return story;
  }
  const waits = roll() < branch.waits ? day : 0;
  const replied = opened + waits + Math.floor(roll() * answered[story.channel] * minute);
  return { ...story, replied, resolved: replied + Math.floor((0.2 + roll() ** 6 * 40) * hour) };
}

const caseRow = ({ id, branch, customer, channel, opened, replied, resolved }: Story, roll: () => number): string => {
  const kind = roll() < 0.12 ? 'complaint' : roll() < 0.5 ? 'question' : 'request';
  const topic = topics[Math.floor(roll() * topics.length)];
  const closed = resolved === undefined ? undefined : resolved + Math.floor(roll() * 2 * day);
  const about = [id, `${channel}-${branch.id}`, branch.id, customer, 'inbound', kind, topic];
  const moments = [opened, replied, resolved, resolved, closed].map((moment) => (moment === undefined ? '' : at(moment)));
  return [...about, ...moments, resolved === undefined ? 'open' : 'closed', resolved !== undefined && roll() < 0.06 ? 1 : 0].join(',');
};

/** What was written to and fro: a question, what a machine says at once to who writes, the answer, and at times more of both. */
function messageRows({ id, channel, opened, replied, resolved }: Story, roll: () => number): Lines {
  const said: (readonly [moment: number, author: 'customer' | 'employee' | 'system'])[] = [[opened, 'customer']];
  if (channel !== 'phone') {
    said.push([opened + minute, 'system']);
  }
  if (replied !== undefined && resolved !== undefined) {
    said.push([replied, 'employee']);
    if (roll() < 0.4) {
      said.push([Math.floor((replied + resolved) / 2), 'customer'], [resolved, 'employee']);
    }
  }
  return said.map(([moment, author], index) => [`${id}-${index}`, id, at(moment), author === 'customer' ? 'inbound' : 'outbound', author, true, author === 'system', 40 + Math.floor(roll() * 400)].join(','));
}

/** Tables of a made-up organisation as CSV, by the tables of the model: some 1 700 cases of six months, the same each time. */
function tablesOf(timezone: string): Readonly<Record<string, Lines>> {
  const roll = dice(7);
  const tables = {
    org_unit: ['id,name,kind,parent_id,timezone', `company,Example,company,,${timezone}`, ...branches.map(({ id, name }) => `${id},${name},branch,company,${timezone}`)],
    channel: ['id,kind,org_unit_id', ...branches.flatMap(({ id }) => channels.map((kind) => `${kind}-${id},${kind},${id}`))],
    topic: ['id', ...topics],
    survey: ['id,kind,scale_min,scale_max,positive_from', 'after-contact,csat,1,5,4'],
    customer: ['id,first_seen_on,home_org_unit_id'],
    customer_status: ['customer_id,from,to,status,monthly_value_minor,currency'],
    case: ['id,channel_id,org_unit_id,customer_id,direction,kind,topic_id,opened_at,first_human_reply_at,first_resolved_at,last_resolved_at,closed_at,status,reopen_count'],
    message: ['id,case_id,at,direction,author_kind,is_public,is_auto,chars'],
    commitment: ['id,case_id,kind,made_at,due_at,done_at'],
    survey_invite: ['id,survey_id,case_id,customer_id,org_unit_id,sent_at'],
    survey_response: ['id,survey_id,invite_id,case_id,org_unit_id,answered_at,score'],
  };
  const seen = new Set<string>();
  for (const branch of branches) {
    for (let index = 0; index < days * branch.cases; index += 1) {
      const story = storyOf(branch, index, roll);
      const { id, customer, opened, replied, resolved } = story;
      tables.case.push(caseRow(story, roll));
      tables.message.push(...messageRows(story, roll));
      if (!seen.has(customer)) {
        seen.add(customer);
        tables.customer.push([customer, at(opened).slice(0, 10), branch.id].join(','));
        const left = roll() < 0.1 && opened + 60 * day < first + days * day ? at(opened + 60 * day).slice(0, 10) : '';
        tables.customer_status.push([customer, at(opened).slice(0, 10), left, 'active', 2000 + Math.floor(roll() * 6000), 'EUR'].join(','));
      }
      if (replied === undefined || resolved === undefined) {
        continue;
      }
      if (roll() < 0.4) {
        const due = replied + 2 * day;
        const done = roll() < branch.keeps ? due - Math.floor(roll() * day) : due + Math.floor((0.2 + roll() * 3) * day);
        tables.commitment.push([`promise-${id}`, id, 'callback', at(replied), at(due), at(done)].join(','));
      }
      const sent = resolved + hour;
      tables.survey_invite.push([`invite-${id}`, 'after-contact', id, customer, branch.id, at(sent)].join(','));
      if (roll() < 0.3) {
        const score = roll() < branch.satisfies ? 4 + Math.floor(roll() * 2) : 1 + Math.floor(roll() * 3);
        tables.survey_response.push([`answer-${id}`, 'after-contact', `invite-${id}`, id, branch.id, at(sent + Math.floor(roll() * day)), score].join(','));
      }
    }
  }
  return tables;
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
