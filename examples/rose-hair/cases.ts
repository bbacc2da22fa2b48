import { type Arrival, type CaseFacts, drawArrival, drawCase, known } from './case-facts.ts';
import { isWritten } from './channels.ts';
import type { CustomerBook } from './customers.ts';
import { type Branch, branches } from './organisation.ts';
import type { StaffBook } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { Table, TableWriter } from './table-writer.ts';
import { topicIds } from './topics.ts';
import { dataEnd, dataStart, formatMoment, type Moment, monthStart, months, nextMonth } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

type CaseColumn = (typeof caseColumns)[number];
const caseColumns = [
  'id',
  'external_ref',
  'customer_id',
  'org_unit_id',
  'channel_id',
  'direction',
  'kind',
  'topic_id',
  'priority',
  'language',
  'opened_at',
  'first_auto_reply_at',
  'first_human_reply_at',
  'first_assigned_at',
  'first_resolved_at',
  'last_resolved_at',
  'closed_at',
  'customer_confirmed_at',
  'status',
  'agent_replies',
  'customer_replies',
  'reopen_count',
  'assignee_count',
  'team_count',
  'assignee_id',
  'problem_of_case_id',
  'merged_into_id',
  'outcome',
  'summary_chars',
  'is_spam',
  'is_test',
  'is_internal',
  'customer_wait_seconds',
  'handle_seconds',
  'machine_translated',
] as const;

/** What hears of every case as it is written. */
export type CaseListener = (facts: CaseFacts) => void;

const format = (at: Moment | undefined): string | undefined => (at === undefined ? undefined : formatMoment(at));

const outcomes = ['answered', 'booked', 'rebooked', 'refunded', 'put-right', 'passed-on'] as const;

function statusOf(random: Random, { replied, resolved, closed }: CaseFacts): string {
  const waiting = random.uniform();
  if (known(closed)) {
    return 'closed';
  }
  if (known(resolved)) {
    return 'resolved';
  }
  if (known(replied) === undefined) {
    return 'new';
  }
  return waiting < 0.3 ? 'pending_customer' : waiting < 0.45 ? 'pending_internal' : 'open';
}

/** Writes the table `case`, with identifiers in the order of writing. */
export class CaseWriter {
  private readonly table: Table<CaseColumn>;
  private readonly world: World;
  private readonly listeners: readonly CaseListener[];
  private count = 0;

  constructor(writer: TableWriter, world: World, listeners: readonly CaseListener[]) {
    this.world = world;
    this.table = writer.table('case', caseColumns);
    this.listeners = listeners;
  }

  /** The identifier of the next case. */
  nextId(): string {
    this.count += 1;
    return `c${String(this.count).padStart(6, '0')}`;
  }

  /** Whether a case comes back that was answered through machine translation; undefined for one that was not. */
  private comesBackTranslated({ id, month, resolved, resolvedAgain }: CaseFacts): boolean | undefined {
    const random = createRandom(this.world.seed, 'translated', id);
    const isTranslated = random.chance(0.1) && resolvedAgain === undefined && known(resolved) !== undefined;
    const comesBack = random.chance(this.world.rates.isPlanted('translations-misunderstood', { month }) ? 0.4 : 0);
    return isTranslated ? comesBack : undefined;
  }

  /** Writes a case as it stood when the data ends. `outcome` replaces the usual way of ending. */
  write(random: Random, facts: CaseFacts, { outcome, earlier }: { readonly outcome?: string; readonly earlier?: string } = {}): void {
    const { id, branch, oddity, replied, resolved, resolvedAgain, closed, opened } = facts;
    const status = statusOf(random, facts);
    const settled = known(resolvedAgain ?? resolved);
    const documented = random.chance(base.documented);
    const gone = replied === undefined;
    const usual = gone ? 'withdrawn' : random.pick(outcomes);
    const summary = 24 + random.below(300);
    const wait = random.chance(0.2) ? random.below(5400) : 0;
    const linksBack = random.chance(0.02);
    const replies = 1 + random.below(3);
    const comesBack = this.comesBackTranslated(facts);
    const isHard = this.world.rates.isPlanted('many-replies', { month: facts.month });
    this.table.write({
      id,
      external_ref: `RH-${branch.country.code}-${id.slice(1)}`,
      customer_id: oddity === 'spam' || oddity === 'test' ? undefined : facts.customer,
      org_unit_id: branch.id,
      channel_id: facts.channelId,
      direction: oddity === 'outbound' ? 'outbound' : 'inbound',
      kind: oddity === 'internal' ? 'internal' : facts.kind,
      topic_id: random.pick(topicIds),
      priority: facts.priority,
      language: random.chance(0.92) ? branch.country.language : 'en',
      opened_at: formatMoment(opened),
      first_auto_reply_at: facts.channelKind === 'email' || facts.channelKind === 'web_form' ? format(known(opened + 4)) : undefined,
      first_human_reply_at: format(known(replied)),
      first_assigned_at: isWritten(facts.channelKind) ? format(known(opened + 40)) : formatMoment(opened),
      first_resolved_at: format(known(resolved)),
      last_resolved_at: format(settled),
      closed_at: format(known(closed)),
      customer_confirmed_at: settled !== undefined && !gone && random.chance(0.15) ? format(known(settled + 1200 + random.below(3600))) : undefined,
      status,
      agent_replies: known(replied) === undefined ? 0 : isHard ? Math.max(2, replies) : replies,
      customer_replies: 1 + random.below(2),
      reopen_count: resolvedAgain === undefined && comesBack !== true ? 0 : 1,
      assignee_count: random.chance(0.9) ? 1 : 2,
      team_count: 1,
      assignee_id: facts.assignee,
      problem_of_case_id: linksBack ? earlier : undefined,
      merged_into_id: oddity === 'merged' ? earlier : undefined,
      outcome: settled === undefined || !documented ? undefined : (outcome ?? (oddity === 'spam' ? 'spam' : usual)),
      summary_chars: settled === undefined ? undefined : documented ? summary : random.below(15),
      is_spam: oddity === 'spam',
      is_test: oddity === 'test',
      is_internal: oddity === 'internal',
      customer_wait_seconds: settled === undefined ? undefined : wait,
      handle_seconds: 120 + random.below(1100),
      machine_translated: comesBack !== undefined,
    });
    if (oddity === undefined) {
      for (const listener of this.listeners) {
        listener(facts);
      }
    }
  }
}

export interface CaseSources {
  readonly customers: CustomerBook;
  readonly staff: StaffBook;
}

/** A customer of the branch, or now and then of another branch in the country; few contacts have no known customer. */
export function drawCustomer(random: Random, customers: CustomerBook, branch: Branch, at: Moment): string | undefined {
  const isKnown = random.chance(base.customerKnown);
  const visitor = random.chance(0.04);
  const neighbours = branches.filter(({ country }) => country.id === branch.country.id);
  const home = visitor ? random.pick(neighbours) : branch;
  const customer = customers.pick(random, home, at);
  return isKnown ? customer : undefined;
}

/** Writes the cases of one branch, month by month in the order of opening. Busy months have longer opening hours, and no other cause. */
export function writeBranchCases(cases: CaseWriter, world: World, branch: Branch, { customers, staff }: CaseSources): void {
  const clock = world.clock(branch);
  const perSecond = (branch.size * world.scale * months.length) / (clock.position(dataEnd) - clock.position(dataStart));
  for (const month of months) {
    const random = createRandom(world.seed, 'cases', branch.id, month);
    const rows = createRandom(world.seed, 'case-rows', branch.id, month);
    const from = monthStart(month);
    const to = monthStart(nextMonth(month)) - 1;
    const count = random.poisson((clock.position(to) - clock.position(from)) * perSecond);
    const arrivals = Array.from({ length: count }, (): Arrival => drawArrival(random, world, branch, [from, to]));
    arrivals.sort((a, b) => a.opened - b.opened);

    let earlier: string | undefined;
    for (const arrival of arrivals) {
      const id = cases.nextId();
      const customer = drawCustomer(random, customers, branch, arrival.opened);
      const assignee = staff.pick(random, branch, month);
      cases.write(rows, drawCase(random, world, { id, branch, month, arrival, customer, assignee }), earlier === undefined ? {} : { earlier });
      earlier = id;
    }
  }
}
