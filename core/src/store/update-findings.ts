import type { Finding, FindingState, Reopening, Scorecard } from '@touchstone/sdk/contract';
import type { Selectable, Transaction } from 'kysely';

import { figureChange } from '../judging/index.js';
import { writeAudit } from './audit-log.js';
import { type KeptFigure, ScorecardFigures } from './finding-figure.js';
import type { FindingEvent, StateTables } from './schema.js';

/** Who changes what follows from a run and not from anybody's decision. */
export const hostActor = 'touchstone';

type Row = Selectable<StateTables['findings']>;
type Decision = Selectable<StateTables['finding_decisions']>;

/** A run as the findings' life sees it. */
export interface SeenRun {
  readonly document: Scorecard;
  /** Fingerprints of what an exemption in force accepts. */
  readonly exempted: readonly string[];
  /** When it was made. */
  readonly at: string;
}

interface Sight {
  readonly run: string;
  readonly at: string;
  readonly exempted: boolean;
  readonly figure: KeptFigure | undefined;
  readonly better: 'higher' | 'lower';
}

/** The state of a finding that a run has. The same run again changes nothing. */
function stateIn({ run, figure, better }: Sight, before: Row | undefined): FindingState {
  if (!before) {
    return 'new';
  }
  if (before.state_run === run && before.state !== 'gone') {
    return before.state;
  }
  if (before.state === 'gone') {
    return 'come-back';
  }
  const opened = parseFigure(before.opened_figure);
  // Within one period the two figures are mostly about the same rows.
  const changed = opened && figure && opened.period !== figure.period ? figureChange(opened, figure, better) : 'same';
  return changed === 'better' ? 'improved' : 'known';
}

const parseFigure = (text: string | null): KeptFigure | undefined => (text === null ? undefined : (JSON.parse(text) as KeptFigure));

function toRow(finding: Finding, sight: Sight, before: Row | undefined): Row {
  const { run, at, figure } = sight;
  const state = stateIn(sight, before);
  const opens = !before || (state === 'come-back' && before.state === 'gone');
  return {
    fingerprint: finding.id,
    check_id: finding.check,
    unit: JSON.stringify(finding.unit),
    first_seen_run: before?.first_seen_run ?? run,
    last_seen_run: run,
    state,
    state_run: before?.state === state ? before.state_run : run,
    opened_at: opens ? at : before.opened_at,
    opened_figure: opens ? (figure ? JSON.stringify(figure) : null) : before.opened_figure,
    acceptance: sight.exempted ? 'exceeded' : null,
  };
}

/** What is worth telling of the change from one row to the next. */
function eventsOf(row: Row, before: Row | undefined): FindingEvent[] {
  const { state } = row;
  return [
    ...(state !== 'known' && state !== before?.state ? [state] : []),
    ...(row.acceptance === 'exceeded' && before?.acceptance === 'held' ? ['worsened' as const] : []),
  ];
}

/** Why a decision that was made is not enough any more: the finding came back, or is surely worse than what was decided about. */
function reopeningOf(decision: Decision, row: Row, { run, figure, better }: Sight): Reopening | undefined {
  if (decision.status === 'open') {
    return undefined;
  }
  if (row.state === 'come-back' && row.state_run === run) {
    return decision.at < (row.opened_at ?? '') ? 'come-back' : undefined;
  }
  const decided = parseFigure(decision.figure);
  const isWatched = decision.status === 'not-a-problem' || decision.status === 'watched';
  return isWatched && decided && figure && figureChange(decided, figure, better) === 'worse' ? 'worsened' : undefined;
}

/** Carries the findings' life on by one run: new, known, improved, come back or gone; what was decided opens again where it must. */
export async function updateFindings(transaction: Transaction<StateTables>, { document, exempted, at }: SeenRun): Promise<void> {
  const run = document.run.id;
  const figures = new ScorecardFigures(document);
  const before = new Map((await transaction.selectFrom('findings').selectAll().execute()).map((row) => [row.fingerprint, row]));
  const decisions = new Map((await transaction.selectFrom('finding_decisions').selectAll().execute()).map((row) => [row.fingerprint, row]));
  const accepted = new Set(exempted);
  const problems = document.findings.filter(({ severity }) => severity !== 'praise');
  const events: { readonly fingerprint: string; readonly event: FindingEvent }[] = [];
  for (const finding of problems) {
    const figure = figures.figure(finding.check, finding.unit);
    const better = figures.check(finding.check)?.standard.better ?? 'higher';
    const sight = { run, at, figure, better, exempted: accepted.has(finding.id) };
    const known = before.get(finding.id);
    const row = toRow(finding, sight, known);
    await transaction
      .insertInto('findings')
      .values(row)
      .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(row))
      .execute();
    const decision = decisions.get(finding.id);
    const why = decision && reopeningOf(decision, row, sight);
    events.push(...[...eventsOf(row, known), ...(why === 'worsened' ? [why] : [])].map((event) => ({ fingerprint: finding.id, event })));
    if (decision && why) {
      await reopen(transaction, decision, { why, run, at });
    }
  }
  const present = new Set(problems.map(({ id }) => id));
  for (const row of before.values()) {
    if (row.state === 'gone' || present.has(row.fingerprint)) {
      continue;
    }
    const held = accepted.has(row.fingerprint) && isHeldBack(figures, row);
    await transaction
      .updateTable('findings')
      .set(held ? { state: 'known', state_run: run, acceptance: 'held' } : { state: 'gone', state_run: run, acceptance: null })
      .where('fingerprint', '=', row.fingerprint)
      .execute();
    if (!held) {
      events.push({ fingerprint: row.fingerprint, event: 'gone' });
    }
  }
  for (const { fingerprint, event } of events) {
    await transaction.insertInto('finding_states').values({ fingerprint, event, run_id: run, at }).execute();
  }
}

/** Whether a finding is absent because it is accepted, and not because it is over. Units of a spread have no verdict of their own. */
function isHeldBack(figures: ScorecardFigures, { check_id: check, unit }: Row): boolean {
  const result = figures.result(check, JSON.parse(unit) as Finding['unit']);
  return result?.verdict === 'accepted' || (figures.check(check)?.kind === 'spread' && result?.verdict === 'too-close-to-call');
}

async function reopen(
  transaction: Transaction<StateTables>,
  { fingerprint, revision }: Decision,
  { why, run, at }: { readonly why: Reopening; readonly run: string; readonly at: string },
): Promise<void> {
  await transaction
    .updateTable('finding_decisions')
    .set({ status: 'open', reopened: why, revision: revision + 1, actor: hostActor, at, first_at: null })
    .where('fingerprint', '=', fingerprint)
    .execute();
  await writeAudit(transaction, { actor: hostActor, action: 'finding.reopen', at, detail: { finding: fingerprint, why, run }, subject: fingerprint });
}
