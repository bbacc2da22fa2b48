import { createHash } from 'node:crypto';

import type { Expression } from '@touchstone/sdk';

import type { AnsweredSource, Atom } from '../atoms.js';
import { answerKey, midnightKey } from '../compile/answer-key.js';
import { asksOthers } from '../compile/population.js';
import { linkOf, outermostClock, scopesIn } from '../compile/related-link.js';
import { columnNamed, sqlNameOf, tableNamed } from '../compile/table-scope.js';
import type { MeasureContext } from '../context.js';
import { mentionsNow } from '../settling.js';
import type { Scan } from '../scan-plan.js';
import { type ColumnsRead, columnsRead } from './columns-read.js';
import { type Dependency, nodesOf, readBy } from './dependencies.js';

type RelatedNode = Extract<Expression, { op: 'related' }>;

/** A question about related rows, as an atom asks it. */
export interface KeptQuestion {
  readonly node: RelatedNode;
  readonly atom: Atom;
}

/**
 * Rows of one table that are kept from run to run, beside what other tables say of them: what reads all orders for each customer is
 * then asked again only about the customers whose orders changed.
 */
export interface AnsweredRows extends AnsweredSource {
  readonly of: string;
  /** Columns of the table itself that its scans read. */
  readonly columns: readonly string[];
  /** Those of them that are days: when these begin is kept beside them, in columns in this order. */
  readonly days: readonly string[];
  /** In the order of their columns. */
  readonly questions: readonly KeptQuestion[];
  /** Atoms whose own conditions tell which rows are kept; none where all are. */
  readonly only: readonly Atom[];
  readonly reads: readonly Dependency[];
  /** What the questions read of each table. */
  readonly readColumns: ColumnsRead;
  /** The scans that read them. */
  readonly scans: readonly Scan[];
}

/** Goes up when the same questions get other columns or answers. */
const version = 2;

/** Rows that others gather about for years: what changes in a day concerns few of them, yet in all their periods. */
const lasting: readonly string[] = ['customer', 'employee', 'product', 'channel', 'org_unit'];

/** Finds the rows that are worth keeping with their answers; gives them with the scans that can read them in place of their tables. */
export function answeredRowsOf(scans: readonly Scan[], context: MeasureContext): ReadonlyMap<Scan, AnsweredRows> {
  const groups = new Map<string, Scan[]>();
  for (const scan of scans) {
    const key = groupOf(scan);
    if (key !== undefined) {
      groups.set(key, [...(groups.get(key) ?? []), scan]);
    }
  }
  return new Map([...groups.values()].flatMap((group) => {
    const rows = toRows(group, context);
    return group.map((scan) => [scan, rows] as const);
  }));
}

/** By what scans read the same kept rows; nothing where they had better read the table itself. */
function groupOf({ of, period, atoms }: Scan): string | undefined {
  const questions = atoms.flatMap(questionsOf);
  if (of.startsWith('setting:') || questions.length === 0 || !questions.every(({ node }) => canKeep(node, of)) || tableNamed(of).key.join() !== 'id') {
    return undefined;
  }
  if (lasting.includes(of)) {
    return of;
  }
  const conditions = atoms.map(({ population: { where } }) => where);
  return !period && conditions.every((where) => where && !asksOthers(where) && !mentionsNow(where)) ? JSON.stringify([of, conditions, atoms.map(({ check }) => check.settings)]) : undefined;
}

/** What an atom reads beside rows that are kept with the answers to its questions. */
export function readBesideAnswers(atom: Atom): Dependency[] {
  const answered: Expression = { op: 'literal', value: true };
  const plain = JSON.parse(JSON.stringify(nodesOf(atom)), (_, value: unknown) => (typeof value === 'object' && value !== null && 'op' in value && value.op === 'related' ? answered : value)) as Expression[];
  return readBy(plain, atom.population.of);
}

/** What an atom asks about related rows, and what it asks of ranks, which cannot be kept; not what is asked within. */
export function questionsOf(atom: Atom): { readonly node: Expression; readonly atom: Atom }[] {
  const found: Expression[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    if ('op' in value && (value.op === 'related' || value.op === 'rank')) {
      found.push(value as Expression);
      return;
    }
    Object.values(value).forEach(visit);
  };
  nodesOf(atom).forEach(visit);
  return found.map((node) => ({ node, atom }));
}

/**
 * Whether an answer stays true until rows that lead to it change, or until the moment passes what one related row alone says. Only a row
 * whose key alone is asked about can be found again then.
 */
function canKeep(node: Expression, of: string): node is RelatedNode {
  if (node.op !== 'related' || !scopesIn(node).every((scope) => scope === of) || scopesIn(node).includes(outermostClock) || readBy([node], of).some(({ path }) => path === undefined)) {
    return false;
  }
  if (!mentionsNow(node)) {
    return true;
  }
  const link = linkOf(node);
  return link !== undefined && link.keys.length === 1 && ![...link.keys.flatMap(({ inner, outer }) => [inner, outer]), node.value, node.by].some((part) => part && mentionsNow(part));
}

function toRows(scans: readonly Scan[], { timezone }: MeasureContext): AnsweredRows {
  const atoms = scans.flatMap((scan) => scan.atoms);
  const of = scans[0]?.of ?? '';
  const questions = new Map<string, KeptQuestion>();
  for (const { node, atom } of atoms.flatMap(questionsOf)) {
    if (node.op === 'related') {
      questions.set(answerKey(node, atom.check.settings), { node, atom });
    }
  }
  const keys = [...questions.keys()].sort();
  const only = lasting.includes(of) ? [] : atoms;
  const columns = ownColumns(atoms, of);
  const days = columns.filter((column) => ['date', 'month'].includes(columnNamed(of, column).type));
  const told = JSON.stringify([version, of, timezone, columns, keys, only.map(({ population, check }) => [population.where, check.settings])]);
  const sorted = keys.flatMap((key) => questions.get(key) ?? []);
  return {
    of,
    source: `touchstone_answered_${createHash('sha256').update(told).digest('hex').slice(0, 16)}`,
    answers: new Map([...keys.map((key, place) => [key, `answer_${place + 1}`] as const), ...days.map((column, place) => [midnightKey(column), `midnight_${place + 1}`] as const)]),
    columns,
    days,
    questions: sorted,
    only,
    scans,
    reads: readBy(sorted.map(({ node }) => node), of),
    readColumns: columnsRead(sorted.map(({ node }) => node), of),
  };
}

/** The columns of a table that atoms name, lead on from, or cut its rows by. */
function ownColumns(atoms: readonly Atom[], of: string): string[] {
  const columns = new Set(['id']);
  const byDimension = (name: string) => {
    const paths = (tableNamed(of).dimensions as Readonly<Record<string, readonly (readonly string[])[]>> | undefined)?.[name] ?? [];
    paths.forEach(([first]) => first !== undefined && first !== '$self' && columns.add(sqlNameOf(of, first)));
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    const node = value as Partial<Expression>;
    if (node.op === 'column' && node.scope === of && node.column !== undefined) {
      columns.add(node.through?.[0] ?? node.column);
    } else if (node.op === 'dimension' && node.scope === of && node.dimension !== undefined) {
      byDimension(node.dimension);
    }
    Object.values(value).forEach(visit);
  };
  atoms.flatMap(nodesOf).forEach(visit);
  // Local time and opening hours of a row are those of its unit.
  byDimension('orgUnit');
  return [...columns].sort();
}
