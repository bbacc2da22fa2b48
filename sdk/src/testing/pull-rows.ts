import { type ColumnDefinition, type TableDefinition, tables } from '../model/index.js';
import type { PluginContribution, Pull, PulledRow, SourceGiven, SourceRequest, SourceResponse } from '../plugin/index.js';
import { cellProblem } from './cell-problem.js';
import { closestTo } from '../model/closest.js';

/** What a source is tested with. */
export interface PullTest {
  /** The id of the source. */
  readonly source: string;
  /** What the plugin's code exports for it. */
  readonly pull: Pull;
  readonly since?: string;
  /** Beside the defaults of the plugin's settings. */
  readonly settings?: SourceGiven['settings'];
  readonly secrets?: SourceGiven['secrets'];
  /** Default: that of Node, so that a test can run a server of its own. */
  readonly fetch?: SourceGiven['fetch'];
}

/** What a pull came to. */
export interface PulledRows {
  readonly rows: readonly PulledRow[];
  readonly since: string | undefined;
}

/**
 * Pulls a source to its end, outside the sandbox. Throws a `TypeError` for a row that the host would not take, or that the import
 * would reject: a table that the source does not declare, a column that is not there, a value that does not fit, one that is missing.
 */
export async function pullRows(plugin: PluginContribution, { source, pull, since, settings = {}, secrets = {}, fetch = plainFetch }: PullTest): Promise<PulledRows> {
  const declared = plugin.sources?.find(({ id }) => id === source);
  if (!declared) {
    throw new TypeError(`The plugin has no source "${source}".`);
  }
  const strange = Object.keys(secrets).find((name) => !declared.secrets?.includes(name));
  if (strange !== undefined) {
    throw new TypeError(`The source "${source}" declares no secret "${strange}", and would not be given it.`);
  }
  const defaults = Object.fromEntries((plugin.settings ?? []).map((setting) => [setting.id, setting.default]));
  const given = pull({ since, settings: { ...defaults, ...settings }, fetch, secrets });
  const rows: PulledRow[] = [];
  for (;;) {
    const { done, value } = await given.next();
    if (done === true) {
      return { rows, since: value ?? undefined };
    }
    const problem = rowProblem(value, declared.tables);
    if (problem !== undefined) {
      throw new TypeError(`Row ${rows.length + 1} of the source "${source}": ${problem}.`);
    }
    rows.push(value);
  }
}

function rowProblem({ into, row }: PulledRow, declared: readonly string[]): string | undefined {
  if (!declared.includes(into)) {
    return `it goes into "${into}", which the source does not declare`;
  }
  const table: TableDefinition = tables[into];
  const values: Readonly<Record<string, unknown>> = row;
  const problems = Object.entries(values).flatMap(([key, value]) => cellProblems(table, key, value));
  const missing = Object.entries(table.columns).filter(([key, { required }]) => required && (values[key] ?? null) === null);
  return [...problems, ...missing.map(([key]) => `${into}.${key} is missing`)][0];
}

function cellProblems({ name, columns }: TableDefinition, key: string, value: unknown): string[] {
  const definition: ColumnDefinition | undefined = Object.hasOwn(columns, key) ? columns[key] : undefined;
  if (!definition) {
    const nearest = closestTo(key, Object.keys(columns));
    return [`"${name}" has no column "${key}"${nearest === undefined ? '' : `; did you mean "${nearest}"?`}`];
  }
  const problem = value === undefined || value === null ? undefined : cellProblem(definition, value);
  return problem === undefined ? [] : [`${name}.${key}: ${problem}`];
}

/** The fetch of Node, as the host would answer: with text, and without cookies. */
async function plainFetch(url: string, { method = 'GET', headers = {}, body }: SourceRequest = {}): Promise<SourceResponse> {
  const response = await globalThis.fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const told = Object.fromEntries([...response.headers].filter(([name]) => name !== 'set-cookie'));
  return { url: response.url, status: response.status, headers: told, text: await response.text() };
}
