import type { Standard } from '@touchstone/sdk';
import type { Grain, Unit } from '@touchstone/sdk/contract';

import type { ReportProgress } from '../base/progress.js';
import type { Engine } from '../engine/engine.js';
import type { MeasuredCheck } from '../measures/index.js';

/** A check as an organisation enabled it. */
export interface EnabledCheck extends MeasuredCheck {
  readonly principle: string;
  readonly weight: number;
}

/** What an organisation demands of its checks: standards and exemptions by unit, weights by principle. */
export interface Demands {
  /** The standard of a check for a unit; the empty unit is the whole organisation. */
  readonly standardOf: (check: EnabledCheck, unit: Unit) => Standard;
  /** Whether an exemption accepts a miss of the check at the unit, at a moment (ISO 8601). */
  readonly isExempted: (check: string, unit: Unit, at: string) => boolean;
  readonly principleWeight: (principle: string) => number;
}

/** Everything one evaluation is made from; the same input over the same data gives the same scorecard. */
export interface ScoringInput {
  readonly engine: Engine;
  readonly organisation: { readonly id: string; readonly name: string; readonly timezone: string };
  readonly grain: Grain;
  /** `latest-data`: the last thing the data say has happened; `now`; or a moment, ISO 8601. */
  readonly asOf: string;
  /** The key of a period, such as `2026-10`. Default: the latest complete one in which something happened. */
  readonly period?: string;
  readonly now: () => Date;
  readonly plugins: readonly { readonly id: string; readonly version: string }[];
  readonly checks: readonly EnabledCheck[];
  readonly demands: Demands;
  readonly dataVersion: string;
  readonly settingsVersion: string;
  readonly onProgress?: ReportProgress;
}
