import type { EvidencePart, Severity, Unit, Verdict } from '../contract/index.js';
import type { AnyDerive } from './test-host.js';
import type { GivenRows } from './world-tables.js';

/** Parts of a statistic, such as `{ k: 57, n: 60 }`; what is left out may be anything. */
export type ExpectedStatistic = Readonly<Record<string, unknown>>;

/** What is expected of one unit. */
export interface ExpectedUnit {
  readonly unit: Unit;
  readonly verdict: Verdict;
  readonly statistic?: ExpectedStatistic;
}

/** A finding that is expected. */
export interface ExpectedFinding {
  /** Empty for the whole organisation. */
  readonly unit: Unit;
  readonly severity?: Severity;
  /** The English sentence, whole. */
  readonly sentence?: string;
}

/** Some rows, and what a check must make of them. */
export interface World {
  /** Tells it apart in the test: `every second promise is late`. */
  readonly name: string;
  readonly rows: GivenRows;
  /** By the id of the setting. Default: the defaults of the check. */
  readonly settings?: Readonly<Record<string, number | readonly string[]>>;
  /** The verdict about the whole organisation. */
  readonly verdict: Verdict;
  /** The statistic of the whole organisation; must be given unless the check cannot run. */
  readonly statistic?: ExpectedStatistic;
  /** The tables, and the columns as `table.column`, without which it cannot run; must be given with the verdict `not-measured`. */
  readonly missing?: readonly string[];
  /** Rows that are left out, by reason: all reasons that leave out any. */
  readonly excluded?: Readonly<Record<string, number>>;
  /** Some of the units. */
  readonly units?: readonly ExpectedUnit[];
  /** All findings, in any order. */
  readonly findings?: readonly ExpectedFinding[];
  /** The ids of all rows of a part of the evidence, in any order. */
  readonly evidence?: Readonly<Partial<Record<EvidencePart, readonly string[]>>>;
}

/** Worlds in which one check is tested. */
export interface CheckTest {
  readonly worlds: readonly World[];
  /** When the organisation looks at its data; ISO 8601 with zone. Default: noon of the last day of October 2026. */
  readonly asOf?: string;
  /** The key of the period that is judged. Default: `2026-10`. */
  readonly period?: string;
  /** IANA time zone of the organisation. Default: `UTC`. */
  readonly timezone?: string;
  /** What the plugin's entry exports as `derive` for the check; must be given where the check has it. */
  readonly derive?: AnyDerive;
}

/** Something that a test must not be, or that does not hold. */
export interface TestProblem {
  /** The name of the world; missing for what is wrong with the test as a whole. */
  readonly world?: string;
  readonly reason: string;
}

/** Why the tests of plugins stop: the test does not hold, or there is no host to run it. */
export type TesterErrorCode = 'TEST_FAILED' | 'HOST_MISSING' | 'HOST_UNFIT';

/** A test of a check does not hold or cannot run. Tell these errors apart by `code`. */
export class TesterError extends Error {
  override readonly name = 'TesterError';

  constructor(
    readonly code: TesterErrorCode,
    message: string,
    /** Everything that is wrong, for `TEST_FAILED`. */
    readonly problems: readonly TestProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
