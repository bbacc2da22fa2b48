import { columnsOf } from '../model/columns-of.js';
import type { CheckContribution } from './check.js';

interface Scopes {
  readonly [name: string]: string;
}

function read(node: unknown, scopes: Scopes, found: Set<string>): void {
  if (Array.isArray(node)) {
    node.forEach((each) => read(each, scopes, found));
    return;
  }
  if (typeof node !== 'object' || node === null) {
    return;
  }
  const { op, kind, of, table, scope, through, column } = node as Readonly<Record<string, unknown>>;
  if (op === 'column' && Array.isArray(through)) {
    let here = scopes[String(scope)] ?? String(scope);
    for (const reference of through as readonly string[]) {
      found.add(`${here}.${reference}`);
      here = columnsOf(here)?.get(reference)?.target ?? here;
    }
    if (!here.startsWith('setting:') && column !== 'id') {
      found.add(`${here}.${String(column)}`);
    }
    return;
  }
  const inner = op === 'related' ? { ...scopes, [String(scope)]: String(table) } : scopes;
  const rows = kind !== 'spread' && typeof of === 'string' ? { ...inner, [of]: of } : inner;
  Object.values(node).forEach((each) => read(each, rows, found));
}

/** The columns that a check's measure reads, as `table.column`, in alphabetical order; ids by which rows are related are left out. */
export function columnsRead({ measure, by }: Pick<CheckContribution, 'measure' | 'by'>): readonly string[] {
  return columnsIn([measure, by]);
}

function columnsIn(node: unknown): readonly string[] {
  const found = new Set<string>();
  read(node, {}, found);
  return [...found].sort();
}

/**
 * What a check may not be measured without: `text` where it reads free text, such as what a message says. The host grants nothing
 * that the manifest does not ask for.
 */
export function capabilitiesNeeded({ measure, by, persons }: Pick<CheckContribution, 'measure' | 'by' | 'persons'>): readonly 'text'[] {
  const readsText = columnsIn([measure, by, persons]).some((name) => {
    const [table = '', column = ''] = name.split('.');
    return columnsOf(table)?.get(column)?.privacy === 'P3';
  });
  return readsText ? ['text'] : [];
}

/** The measure without what decides its periods: when a row counts is no part of what it counts. */
function withoutPeriods(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.map(withoutPeriods);
  }
  if (typeof node !== 'object' || node === null) {
    return node;
  }
  return Object.fromEntries(Object.entries(node).flatMap(([key, each]) => (key === 'period' ? [] : [[key, withoutPeriods(each)]])));
}

/** The tables whose rows a measure counts. */
function tablesCounted(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) {
    return [];
  }
  const own = 'excluding' in node && 'of' in node && typeof node.of === 'string' ? [node.of] : [];
  return [...own, ...Object.values(node).flatMap(tablesCounted)];
}

/** Whether a check rests on any of these: it counts rows of a table (`survey_response`), or reads a column (`case.first_resolved_at`). */
export function restsOn({ measure }: Pick<CheckContribution, 'measure'>, places: readonly string[]): boolean {
  const rests = new Set([...tablesCounted(measure), ...columnsIn(withoutPeriods(measure))]);
  return places.some((place) => rests.has(place));
}
