import { type Branch, branches } from './organisation.ts';
import { createRandom, type Random } from './random.ts';
import type { TableWriter } from './table-writer.ts';
import { dataEnd, day, formatMoment, hour, type Moment, monthStart, months, nextMonth, toLocal } from './time.ts';
import { base } from './true-rates.ts';
import type { World } from './world.ts';

/** The chance that a person leaves within a month: about ten per cent a year. */
const leavesInMonth = 0.0085;
const sickDay = 0.035;
const workingDaysOfMonth = 20;

interface Posting {
  readonly id: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** Knows who works in a branch in which month. */
export interface StaffBook {
  pick(random: Random, branch: Branch, month: string): string;
  all(branch: Branch, month: string): readonly string[];
}

/** People leave at the end of a month, and are replaced at the beginning of the next. */
function staffOf(branch: Branch, world: World): readonly Posting[] {
  const random = createRandom(world.seed, 'staff', branch.id);
  const postings: Posting[] = [];
  for (let seat = 1; seat <= branch.staff; seat += 1) {
    let from = `20${String(14 + random.below(11))}-${String(1 + random.below(12)).padStart(2, '0')}`;
    for (const month of months) {
      if (random.chance(leavesInMonth)) {
        postings.push({ id: `e-${branch.id}-${postings.length + 1}`, from, to: month });
        from = nextMonth(month);
      }
    }
    if (from <= '2026-10') {
      postings.push({ id: `e-${branch.id}-${postings.length + 1}`, from, to: undefined });
    }
  }
  return postings;
}

const employedIn = (staff: readonly Posting[], month: string): readonly Posting[] =>
  staff.filter(({ from, to }) => from <= month && (to === undefined || to >= month));

/** Writes employees under pseudonyms, their postings, and by month and branch who came, who left and who was ill. */
export function writeStaff(writer: TableWriter, world: World): StaffBook {
  const employee = writer.table('employee', ['id', 'org_unit_id', 'role', 'hired_month', 'left_month', 'fte', 'is_bot']);
  const period = writer.table('employee_period', ['employee_id', 'org_unit_id', 'from', 'to']);
  const movement = writer.table('employee_movement', ['org_unit_id', 'month', 'headcount_mean', 'joiners', 'leavers']);
  const absence = writer.table('absence_agg', [
    'org_unit_id',
    'month',
    'persons',
    'sick_days',
    'working_days',
    'overtime_hours',
    'contract_hours',
  ]);

  const book = new Map<string, readonly Posting[]>();
  for (const branch of branches) {
    const staff = staffOf(branch, world);
    book.set(branch.id, staff);
    for (const [index, { id, from, to }] of staff.entries()) {
      employee.write({
        id,
        org_unit_id: branch.id,
        role: index % 5 === 0 ? 'reception' : 'stylist',
        hired_month: `${from}-01`,
        left_month: to && `${to}-01`,
        fte: index % 4 === 3 ? 0.5 : 1,
        is_bot: false,
      });
      period.write({ employee_id: id, org_unit_id: branch.id, from: `${from}-01`, to: to && toLocal('UTC', monthStart(nextMonth(to)) - day).date });
    }

    const random = createRandom(world.seed, 'absence', branch.id);
    for (const month of months) {
      const employed = employedIn(staff, month);
      const workingDays = employed.length * workingDaysOfMonth;
      movement.write({
        org_unit_id: branch.id,
        month: `${month}-01`,
        headcount_mean: employed.length,
        joiners: employed.filter(({ from }) => from === month).length,
        leavers: employed.filter(({ to }) => to === month).length,
      });
      absence.write({
        org_unit_id: branch.id,
        month: `${month}-01`,
        persons: employed.length,
        sick_days: random.binomial(workingDays, sickDay),
        working_days: workingDays,
        overtime_hours: random.poisson(workingDays * 0.15),
        contract_hours: workingDays * 8,
      });
    }
  }
  return {
    pick: (random, branch, month) => random.pick(employedIn(book.get(branch.id) ?? [], month)).id,
    all: (branch, month) => employedIn(book.get(branch.id) ?? [], month).map(({ id }) => id),
  };
}

/** Chances of a favourable answer to each item; the first one is told as promoters and detractors too. */
const items = {
  enps: 0.55,
  proud: 0.86,
  tools: 0.84,
  recognition: 0.83,
  respect: 0.88,
  growth: 0.82,
  line_of_sight: 0.92,
} as const;

const waves = ['2025-07-15', '2025-10-15', '2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15'];
export const engagementSurvey = 'engagement';

/** Writes what the people of each branch answered in the quarterly survey, never fewer than five together. */
export function writeEngagement(writer: TableWriter, { seed, rates }: World): void {
  const result = writer.table('engagement_result', [
    'org_unit_id',
    'survey_id',
    'wave',
    'item_code',
    'n',
    'mean',
    'favourable_n',
    'promoters',
    'passives',
    'detractors',
  ]);
  for (const branch of branches) {
    const random = createRandom(seed, 'engagement', branch.id);
    for (const wave of waves) {
      const n = Math.max(5, random.binomial(branch.staff, 0.85));
      for (const [item, favourable] of Object.entries(items)) {
        const isLost = item === 'line_of_sight' && rates.isPlanted('work-without-sense', { month: wave.slice(0, 7) });
        const favourableN = random.binomial(n, isLost ? 0.6 : favourable);
        const detractors = item === 'enps' ? random.binomial(n - favourableN, 0.35) : undefined;
        result.write({
          org_unit_id: branch.id,
          survey_id: engagementSurvey,
          wave,
          item_code: item,
          n,
          mean: item === 'enps' ? Number((6.4 + (2.6 * favourableN) / n).toFixed(2)) : Number((2.6 + (1.9 * favourableN) / n).toFixed(2)),
          favourable_n: favourableN,
          promoters: item === 'enps' ? favourableN : undefined,
          passives: detractors === undefined ? undefined : n - favourableN - detractors,
          detractors,
        });
      }
    }
  }
}

/** Writes the suggestions that employees made, and when they were answered. */
export function writeIdeas(writer: TableWriter, { seed }: World): void {
  const idea = writer.table('idea', ['id', 'org_unit_id', 'at', 'answered_at', 'status']);
  let count = 0;
  for (const branch of branches) {
    const random = createRandom(seed, 'ideas', branch.id);
    for (const month of months) {
      const start = monthStart(month);
      const length = Math.min(monthStart(nextMonth(month)), dataEnd) - start;
      for (let left = random.poisson(2.5); left > 0; left -= 1) {
        count += 1;
        const at: Moment = start + random.below(length);
        const takes = random.chance(base.ideaAnswered) ? random.between(2, 24) : random.between(34, 60);
        const answered = at + Math.round((takes * day) / hour) * hour;
        const known = answered <= dataEnd;
        idea.write({
          id: `i${String(count).padStart(5, '0')}`,
          org_unit_id: branch.id,
          at: formatMoment(at),
          answered_at: known ? formatMoment(answered) : undefined,
          status: !known ? 'in_review' : random.chance(0.25) ? 'adopted' : 'declined',
        });
      }
    }
  }
}
