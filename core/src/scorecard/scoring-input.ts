import type { Grain, Scorecard, Unit } from '@touchstone/sdk/contract';

import type { ReportProgress } from '../base/progress.js';
import type { Engine } from '../engine/engine.js';
import type { HeldStandard } from '../host/index.js';
import type { HolidayPlaces, MeasuredCheck } from '../measures/index.js';
import type { AdviseFinding } from './advise-findings.js';
import type { RunFrame } from './frame-run.js';
import type { DeriveMeasurement } from './measure-enabled.js';
import type { ShownBefore } from './people.js';

/** A check as an organisation enabled it. */
export interface EnabledCheck extends MeasuredCheck {
  readonly principle: string;
  readonly weight: number;
}

/** When an exemption is asked for. One without a first day holds for the period of the run alone. */
export interface ExemptionMoment {
  readonly moment: string;
  readonly current: boolean;
}

/** What an exemption accepts. */
export interface Exemption {
  /** First local day; what was reached since is not given up again. */
  readonly from?: string;
  /** The worst value it accepts, in the measure's unit. */
  readonly worst?: number;
}

/** What an organisation demands of its checks: standards and exemptions by unit, weights by principle. */
export interface Demands {
  /** The standard of a check for a unit at a moment (ISO 8601); the empty unit is the whole organisation. */
  readonly standardOf: (check: EnabledCheck, unit: Unit, moment: string) => HeldStandard;
  /** The exemption of the check at the unit that is in force in a period, given the moment (ISO 8601) at which it is looked at. */
  readonly exemptionOf: (check: string, unit: Unit, at: ExemptionMoment) => Exemption | undefined;
  readonly principleWeight: (principle: string) => number;
}

/** Everything one evaluation is made from; the same input over the same data gives the same scorecard. */
export interface ScoringInput {
  readonly engine: Engine;
  readonly organisation: { readonly id: string; readonly name: string; readonly timezone: string };
  /** Whose public holidays close which calendar. Default: none. */
  readonly holidays?: HolidayPlaces;
  readonly grain: Grain;
  /** `latest-data`: the last thing the data say has happened; `now`; or a moment, ISO 8601. */
  readonly asOf: string;
  /** The key of a period, such as `2026-10`. Default: the latest complete one in which something happened. */
  readonly period?: string;
  /** The moment and the periods, where they have been chosen. Default: what the data, `asOf` and `period` say. */
  readonly frame?: RunFrame;
  readonly now: () => Date;
  readonly plugins: Scorecard['run']['plugins'];
  readonly checks: readonly EnabledCheck[];
  readonly demands: Demands;
  readonly dataVersion: string;
  readonly settingsVersion: string;
  readonly onProgress?: ReportProgress;
  /** Runs the code of plugins that have some. Default: what was measured is judged. */
  readonly derive?: DeriveMeasurement;
  /** Lets the code of plugins choose what findings advise. Default: what their checks advise. */
  readonly advise?: AdviseFinding;
  /**
   * Whether statistics are kept beside the data for the next run: only rows that were imported tell what to forget; `read` uses what
   * earlier runs kept and adds nothing. Default `true`.
   */
  readonly keep?: boolean | 'read';
  /** Hears how many milliseconds measuring took, without the code of plugins. */
  readonly onMeasured?: (ms: number) => void;
  /** Principles that nobody enabled by name, with the plugin that brings them: they wait while none of their checks has data. Default: none. */
  readonly unasked?: ReadonlyMap<string, string>;
  /** What earlier runs showed of people. Default: nothing. */
  readonly shownBefore?: ShownBefore;
}
