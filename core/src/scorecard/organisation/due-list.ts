import type { DueCheck, DueList } from '@touchstone/sdk/contract';
import { DateTime } from 'luxon';

import type { OrganisationContext } from '../../host/index.js';
import { canFallDue, dueRows, type MeasureContext, missingData, periodAt } from '../../measures/index.js';
import { measuredPeriods } from '../frame-run.js';
import { readNames } from '../names.js';
import type { EnabledCheck } from '../scoring-input.js';
import { demandsOf, enabledChecks } from './demands.js';
import { frameOf } from './frame.js';
import { createTexts } from './tell-scorecard.js';

type DueContext = Pick<OrganisationContext, 'engine' | 'settings' | 'checks' | 'messages' | 'plugins' | 'contributions' | 'standards'>;

/** How many rows are told of a check; its counts take in all of them. */
const rowsTold = 50;

/**
 * What falls due in so many days, that of the present first. Each check is asked what would miss at the end of each day if nothing
 * happened, so that every law and every working calendar counts as it counts in the scorecard. Checks about people are not asked.
 */
export async function dueListOf(context: DueContext, { days, locale }: { readonly days: number; readonly locale: string }): Promise<DueList> {
  const { engine, settings, checks } = context;
  const names = await readNames(engine);
  const able = enabledChecks(checks, settings, names.units).filter((each) => canFallDue(each) && each.check.minimumGroup === undefined);
  const lacking = await missingData(engine, able);
  const asked = able.filter(({ id }) => (lacking.get(id) ?? []).length === 0);
  const { context: frame } = await frameOf(context, undefined);
  const { midnights, locals } = daysFrom(frame.asOf, days, settings.timezone);
  const moments = [frame.asOf, ...midnights].map((asOf): MeasureContext => ({ ...frame, asOf, periods: measuredPeriods(periodAt(asOf, settings.period.grain, settings.timezone), settings.timezone) }));
  const texts = await createTexts(context, locale);
  const demands = demandsOf(settings, names, context.standards.layers);
  const told = async (each: EnabledCheck): Promise<DueCheck> => {
    const { overdue, counts, columns, rows } = await dueRows(engine, each, moments, rowsTold);
    const { provenance, source } = texts.standard(each.id, demands.standardOf(each, {}, frame.asOf));
    const perDay = counts.slice(1);
    return {
      id: each.id,
      principle: each.principle,
      question: texts.question({ id: each.id, question: each.check.question }),
      critical: each.check.critical,
      provenance,
      source: source ?? null,
      overdue,
      due: perDay.reduce((sum, n) => sum + n, 0),
      perDay,
      columns: [...columns],
      rows: rows.map(({ place, row }) => ({ on: locals[place - 1] ?? '', row: { ...row } })),
    };
  };
  const found: DueCheck[] = [];
  for (const each of asked) {
    found.push(await told(each));
  }
  const some = found.filter(({ due, overdue }) => due > 0 || overdue > 0);
  return { asOf: frame.asOf, days: locals, checks: some.sort(byWeight), looked: asked.length };
}

/** The local days from a moment on, and the midnight that ends each. */
function daysFrom(asOf: string, days: number, timezone: string): { readonly midnights: readonly string[]; readonly locals: string[] } {
  const today = DateTime.fromISO(asOf, { zone: 'utc' }).setZone(timezone).startOf('day');
  const all = Array.from({ length: days }, (_, place) => today.plus({ days: place }));
  return {
    locals: all.map((day) => day.toFormat('yyyy-MM-dd')),
    midnights: all.map((day) => day.plus({ days: 1 }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")),
  };
}

/** The law first, then what is critical, then what falls due soonest. */
function byWeight(one: DueCheck, other: DueCheck): number {
  const rank = ({ provenance, critical }: DueCheck) => (provenance === 'law' ? 0 : critical ? 1 : 2);
  const soonest = ({ perDay }: DueCheck) => (perDay.some((n) => n > 0) ? perDay.findIndex((n) => n > 0) : perDay.length);
  return rank(one) - rank(other) || soonest(one) - soonest(other) || (one.id < other.id ? -1 : 1);
}
