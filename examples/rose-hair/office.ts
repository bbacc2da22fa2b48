import { occasions, within } from './draws.ts';
import { branches, companyId } from './organisation.ts';
import type { StaffBook } from './people.ts';
import { createRandom } from './random.ts';
import type { Table, TableWriter } from './table-writer.ts';
import { dataEnd, day, formatMoment, hour, type Moment, months } from './time.ts';
import type { World } from './world.ts';

const dateOf = (at: Moment): string => formatMoment(at).slice(0, 10);
const dateIfKnown = (at: Moment): string | undefined => (at <= dataEnd ? dateOf(at) : undefined);
const ifKnown = (at: Moment): string | undefined => (at <= dataEnd ? formatMoment(at) : undefined);

/** Writes what was decided about findings: begun in time or not, done in time or not. */
export function writeActions(writer: TableWriter, world: World): void {
  const action = writer.table('action', ['id', 'finding_id', 'title', 'started_on', 'due_on', 'done_on', 'status']);
  occasions(world, 'actions', 36, ({ random, month, number, at }) => {
    const begunInTime = random.chance(world.rates.isPlanted('actions-begun-late', { month }) ? 0.5 : 0.98);
    const doneInTime = random.chance(world.rates.isPlanted('actions-done-late', { month }) ? 0.4 : 0.95);
    const begun = at - (begunInTime ? 2 + random.below(12) : 0) * day;
    const done = at + (doneInTime ? -random.below(2) : 4 + random.below(9)) * day;
    action.write({
      id: `m${number}`,
      finding_id: `f${String(number).padStart(5, '0')}`,
      title: 'Agreed in the quality review',
      started_on: dateIfKnown(begun),
      due_on: dateOf(at),
      done_on: dateIfKnown(Math.max(begun, done)),
      status: Math.max(begun, done) <= dataEnd ? 'done' : 'in_progress',
    });
  });
}

/** Writes what the company and every branch noted in its calendar: a review of quality each month, and research twice a year. */
export function writeAnnotations(writer: TableWriter, world: World): void {
  const annotation = writer.table('annotation', ['id', 'at', 'org_unit_id', 'kind', 'label']);
  let count = 0;
  const write = (at: Moment, unit: string, kind: string, label: string) => {
    count += 1;
    annotation.write({ id: `n${count}`, at: formatMoment(at), org_unit_id: unit, kind, label });
  };
  for (const [index, month] of months.entries()) {
    const random = createRandom(world.seed, 'annotations', month);
    for (const unit of [companyId, ...branches.map(({ id }) => id)]) {
      write(within(random, month), unit, 'quality_review', 'Review of quality');
    }
    if (index % 3 === 2) {
      write(within(random, month), companyId, 'research', 'What customers expect');
    }
  }
}

const talkColumns = ['employee_id', 'kind', 'planned_for', 'at', 'linked_review_id'] as const;
export type TalkTable = Table<(typeof talkColumns)[number]>;

/** Writes the talks that leaders planned with their people, whether they took place, and a word of feedback to everybody each month. */
export function writeTalks(writer: TableWriter, world: World, staff: StaffBook): TalkTable {
  const talk = writer.table('coaching_session', talkColumns);
  for (const month of months) {
    for (const branch of branches) {
      const random = createRandom(world.seed, 'feedback to people', branch.id, month);
      for (const id of staff.all(branch, month)) {
        talk.write({ employee_id: id, kind: 'feedback', at: random.chance(0.985) ? formatMoment(within(random, month)) : undefined });
      }
    }
  }
  occasions(world, 'talks', 66, ({ random, month, at, number }) => {
    const branch = branches[number % branches.length];
    const held = random.chance(world.rates.isPlanted('talks-cancelled', { month }) ? 0.6 : 0.98);
    if (branch) {
      talk.write({ employee_id: staff.pick(random, branch, month), kind: 'one_to_one', planned_for: formatMoment(at), at: held ? formatMoment(at) : undefined });
    }
  });
  return talk;
}

/** Writes the yearly refresher of hygiene, due to a few people in every month. */
export function writeTraining(writer: TableWriter, world: World, staff: StaffBook): void {
  writer.table('training_course', ['id', 'code', 'title', 'kind', 'valid_months']).write({ id: 'hygiene', code: 'hygiene', title: 'Hygiene', kind: 'refresher', valid_months: 12 });
  const record = writer.table('training_record', ['employee_id', 'course_id', 'due_on', 'completed_on', 'hours']);
  occasions(world, 'training', 66, ({ random, month, at, number }) => {
    const branch = branches[number % branches.length];
    const done = random.chance(world.rates.isPlanted('refreshers-missed', { month }) ? 0.7 : 1);
    if (branch) {
      record.write({ employee_id: staff.pick(random, branch, month), course_id: 'hygiene', due_on: dateOf(at), completed_on: done ? dateOf(at - random.below(20) * day) : undefined, hours: done ? 24 + random.below(17) : undefined });
    }
  });
}

/** Writes what the salons asked of the office: towels, repairs, colours. */
export function writeInternalRequests(writer: TableWriter, world: World): void {
  const request = writer.table('internal_request', ['id', 'from_unit_id', 'to_unit_id', 'opened_at', 'promised_at', 'done_at']);
  occasions(world, 'internal requests', 60, ({ random, month, at, number }) => {
    const from = random.pick(branches);
    const promised = at + 2 * day;
    const kept = random.chance(world.rates.isPlanted('office-promises', { month }) ? 0.55 : 0.97);
    const done = kept ? promised - random.below(40) * hour : promised + (6 + random.below(60)) * hour;
    request.write({ id: `q${number}`, from_unit_id: from.id, to_unit_id: companyId, opened_at: formatMoment(at), promised_at: formatMoment(promised), done_at: ifKnown(done) });
  });
}
