import type { Session } from '../engine/engine.js';
import { quoteIdentifier } from '../model/quote.js';
import { questionsOf } from './cache/answered-rows.js';
import type { MeasureContext } from './context.js';
import type { Scan } from './scan-plan.js';

/** Some of the periods of a context, and the place of the first of them there. */
export interface Slice {
  readonly periods: MeasureContext['periods'];
  readonly first: number;
}

/**
 * Most answers about related rows, one a row and question, that one statement is to bring together. An engine holds what it joins to
 * rows all at once: beyond its memory it writes whole rows to disk, anew for each join. With 25 million, ten million cases and
 * thirteen questions, a process whose engine has 2 GB stays within 4.
 */
const mostAnswers = 25_000_000;

/** The periods that a scan reads at once: each row belongs to one, so that what was read of some is added to by the others. */
export async function slicesOf(session: Session, { of, period, atoms }: Scan, { periods }: MeasureContext): Promise<Slice[]> {
  const questions = new Set(atoms.flatMap(questionsOf).map(({ node }) => JSON.stringify(node))).size;
  // Rows that are kept with their answers are asked nothing.
  const isAnswered = atoms.some(({ answered }) => answered !== undefined);
  if (!period || isAnswered || questions === 0 || periods.length < 2 || of.startsWith('setting:')) {
    return [{ periods, first: 0 }];
  }
  const [counted] = await session.all(`SELECT count(*) AS n FROM ${quoteIdentifier(of)}`);
  return evenly(periods, Math.ceil((Number(counted?.['n'] ?? 0) * questions) / mostAnswers));
}

/** So many slices of about as many periods each, in their order; at least one, and none without a period. */
export function evenly(periods: MeasureContext['periods'], count: number): Slice[] {
  const size = Math.ceil(periods.length / Math.min(Math.max(count, 1), periods.length));
  return Array.from({ length: Math.ceil(periods.length / size) }, (_, index) => ({ periods: periods.slice(index * size, (index + 1) * size), first: index * size }));
}
