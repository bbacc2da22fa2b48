import type { CheckContribution, Statistic } from '@touchstone/sdk';
import type { Unit } from '@touchstone/sdk/contract';

import type { UnitSettings } from './unit-settings.js';

/** A check under its full id, with the settings it runs under. */
export interface MeasuredCheck {
  /** `principle.check`. */
  readonly id: string;
  readonly check: CheckContribution;
  /** Effective settings of the check by id. */
  readonly settings: Readonly<Record<string, number | readonly string[]>>;
  /** Where they differ by org unit; each row counts by those of its own. Default: nowhere. */
  readonly unitSettings?: UnitSettings;
}

/** The statistic of one unit in one period. The whole organisation is the empty unit. */
export interface UnitStatistic {
  readonly unit: Unit;
  /** The period's key, such as `2026-10`. */
  readonly period: string;
  readonly statistic: Statistic;
  /** Persons whom a row of it describes on average, where the check says how many; never more than there are persons behind it. */
  readonly persons?: number;
}

/** A coded reason, and what it says. */
export interface MeasurementProblem {
  readonly code: string;
  readonly detail: string;
}

/** What was measured for one check. */
export interface Measurement {
  readonly id: string;
  /** Columns, as `table.column`, that the measure needs and that hold no data. When there are any, nothing was measured. */
  readonly missing: readonly string[];
  /** Why there is no figure although there is data. When there is one, there are no statistics. */
  readonly problem?: MeasurementProblem;
  /** Rows of the current period that were left out, by reason. */
  readonly excluded: readonly { readonly why: string; readonly rows: number }[];
  /** The current period's units, and the whole organisation and its units in the periods before, oldest first. */
  readonly statistics: readonly UnitStatistic[];
}
