import type { EvidencePart, Finding, Unit, Verdict } from '../contract/index.js';
import type { Statistic } from '../measure/index.js';
import type { PlacedStatistic, PluginContribution, SettingValues } from '../plugin/index.js';

/** A value of a cell: moments in ISO 8601, days as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null | readonly string[];

/** Rows of one table, values in the order of the columns, which go by their SQL names. */
export interface TestTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What an entry exports as `derive` for a check, of whatever kind of statistic. */
export type AnyDerive = (statistics: readonly never[], settings: SettingValues) => readonly PlacedStatistic[];

/** One world in which a check is measured and judged. */
export interface TestRequest {
  readonly contribution: PluginContribution;
  /** The id of the check within its principle. */
  readonly check: string;
  /** By the SQL name of the table. */
  readonly tables: Readonly<Record<string, TestTable>>;
  /** ISO 8601 with zone. */
  readonly asOf: string;
  /** The key of the period that is judged, such as `2026-10`. */
  readonly period: string;
  /** IANA time zone of the organisation. */
  readonly timezone: string;
  /** By the id of the setting. */
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  /** The parts of the rows behind the figure that are wanted. */
  readonly evidence: readonly EvidencePart[];
  /** Makes what is judged, where the check has code that does so. Called in this process, with JSON in and out as in the sandbox. */
  readonly derive?: AnyDerive;
}

/** The figure of one unit in the period that is judged. */
export interface TestedFigure {
  /** Empty for the whole organisation. */
  readonly unit: Unit;
  readonly statistic: Statistic;
  readonly verdict: Verdict;
}

/** A row behind a figure: its values by the SQL names of their columns. */
export type TestedRow = Readonly<Record<string, unknown>>;

/** What the host makes of a world. */
export interface TestAnswer {
  /** Columns, as `table.column`, without which the check cannot run. */
  readonly missing: readonly string[];
  /** Why the code of the check gave nothing; missing where it did. */
  readonly problem?: { readonly code: string; readonly detail: string };
  readonly excluded: readonly { readonly why: string; readonly rows: number }[];
  /** The whole organisation first. */
  readonly figures: readonly TestedFigure[];
  readonly findings: readonly Pick<Finding, 'unit' | 'severity' | 'sentence' | 'advice'>[];
  readonly evidence: Readonly<Partial<Record<EvidencePart, readonly TestedRow[]>>>;
}

/** The host as tests ask it: it measures and judges as it does for an organisation, over rows in memory. */
export interface TestHost {
  run(request: TestRequest): Promise<TestAnswer>;
  close(): Promise<void>;
}

/** What the package `@touchstone/core` offers as `@touchstone/core/testing`. */
export interface TestHostModule {
  /** Changes with what is asked and answered; of another number nothing is asked. */
  readonly testHostVersion: number;
  readonly openTestHost: () => Promise<TestHost>;
}

/** The {@link TestHostModule.testHostVersion} that this SDK speaks with. */
export const spokenVersion = 1;
