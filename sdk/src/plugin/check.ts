import type { Expression } from '../expression/node.js';
import type { NumberValue, Setting, SettingDefinition, Value } from '../expression/value.js';
import type { Measure, UnitExpression } from '../measure/measure.js';
import type { RowOf } from '../model/row.js';
import type { Advise, Derive, StatisticOf } from './code.js';
import type { Standard } from './standard.js';

/** How a figure is told. */
export type ValueFormat = 'percent' | 'points' | 'number' | 'duration' | 'money' | 'count';

export interface CheckOptions<TMeasure extends Measure = Measure> {
  /** Kebab case, unique within the principle: `promise-kept`. */
  readonly id: string;
  /** The question in plain English that the check answers; other languages come from the plugin's messages. */
  readonly question: string;
  readonly measure: TMeasure;
  /** Dimensions to split by, each on its own; `orgUnit` rolls up from branch to company. Two names in a list are crossed. */
  readonly by?: readonly (string | UnitExpression | readonly (string | UnitExpression)[])[];
  readonly standard: Standard;
  /** What a row is, in English plural: `promises`. Default: the plural noun of the table. */
  readonly countOf?: string;
  /** Default follows from the kind: shares in per cent, counts for a census. */
  readonly format?: ValueFormat;
  /** Weight within the principle. Default 1; 0 for information that is shown and not scored. */
  readonly weight?: number;
  /** A failing critical check fails the gate and caps the grade. Default `false`. */
  readonly critical?: boolean;
  /** Id of the advice in the plugin's messages (`advice.<id>`). */
  readonly advice?: string;
  /** How far beyond the target a miss must lie before it matters, in the measure's unit. Default: one point for shares. */
  readonly margin?: number;
  /** Fewest rows for a verdict. Default 20. */
  readonly minimum?: number;
  /** Fewest persons a figure may describe, five or more. Set where the rows are about employees. */
  readonly minimumGroup?: number;
  /**
   * How many persons a row of the measure (of a ratio, of its denominator) describes, where rows are about groups. Rows are taken for
   * one person each without it; of a rate or a ratio about people it must be said, for their sums count no persons.
   */
  readonly persons?: NumberValue;
  /**
   * Makes the check a guard: where it misses, no check that rests on these is told to meet its standard. A table stands for the checks
   * that count its rows, a column for those whose measure reads it.
   */
  readonly guards?: readonly (RowOf | Value)[];
  /** Settings that the measure or the code uses. */
  readonly settings?: readonly Setting[];
  /**
   * Makes of what was measured what is judged. The check records that it has one; the plugin's `entry` exports it under the check's id:
   * `export const derive = { staffing: enoughAgents }`. Not for a spread, nor where figures are about people.
   */
  readonly derive?: Derive<StatisticOf<TMeasure>>;
  /** Chooses what a finding advises; exported like `derive`, as `advise`. */
  readonly advise?: Advise<StatisticOf<TMeasure>>;
}

/** A check as the host reads it from `contributes.json`: plain JSON. */
export interface CheckContribution {
  readonly id: string;
  readonly question: string;
  readonly measure: Measure;
  readonly by: readonly (readonly (string | UnitExpression)[])[];
  readonly standard: Standard;
  readonly countOf?: string;
  readonly format: ValueFormat;
  readonly weight: number;
  readonly critical: boolean;
  readonly advice?: string;
  readonly margin?: number;
  readonly minimum: number;
  readonly minimumGroup?: number;
  readonly persons?: Expression;
  /** Of a guard, the tables (`survey_response`) and columns (`case.first_resolved_at`) on which other checks rest. */
  readonly guards?: readonly string[];
  readonly settings: readonly SettingDefinition[];
  /** Whether the plugin's code makes the statistics that are judged. */
  readonly derive?: true;
  /** Whether the plugin's code chooses what a finding advises. */
  readonly advise?: true;
}

const formats: Record<Measure['kind'], ValueFormat> = {
  share: 'percent',
  mean: 'number',
  quantile: 'duration',
  rate: 'number',
  netPromoter: 'points',
  census: 'count',
  survival: 'percent',
  ratio: 'number',
  difference: 'points',
  agreement: 'number',
  spread: 'points',
};

/** Declares one question and how it is measured. Plain data comes out; nothing runs until the host measures. */
export function check<TMeasure extends Measure>(options: CheckOptions<TMeasure>): CheckContribution {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(options.id)) {
    throw new TypeError(`The check id "${options.id}" is not in kebab case.`);
  }
  const { by = [], settings = [], persons, guards, derive, advise, ...rest } = options;
  refuseUnknownPersons(options);
  refuseDerived(options);
  return Object.freeze({
    format: formats[options.measure.kind],
    weight: 1,
    critical: false,
    minimum: 20,
    ...rest,
    ...(persons && { persons: persons.node }),
    ...(guards && { guards: guards.map((place) => placeGuarded(options.id, place)) }),
    by: by.map((units) => (Array.isArray(units) ? units : [units])) as CheckContribution['by'],
    settings: settings.map(({ definition }) => definition),
    ...(derive && { derive: true as const }),
    ...(advise && { advise: true as const }),
  });
}

/** Fewest persons that a check about people may be content with. */
const fewestPersons = 5;

/** Code sees figures before small groups are hidden, and its own could tell of them: figures about people are measured alone. */
function refuseDerived({ id, measure, minimumGroup, derive }: Pick<CheckOptions, 'id' | 'measure' | 'minimumGroup'> & { readonly derive?: unknown }): void {
  if (derive !== undefined && (minimumGroup !== undefined || measure.kind === 'spread')) {
    throw new TypeError(`The check "${id}" cannot be derived: it is ${measure.kind === 'spread' ? 'a spread' : 'about people'}.`);
  }
}

function refuseUnknownPersons({ id, measure, minimumGroup, persons }: Pick<CheckOptions, 'id' | 'measure' | 'minimumGroup' | 'persons'>): void {
  if (minimumGroup !== undefined && !(minimumGroup >= fewestPersons)) {
    throw new RangeError(`The check "${id}" would show figures about fewer than ${fewestPersons} persons.`);
  }
  if (minimumGroup !== undefined && !persons && (measure.kind === 'rate' || measure.kind === 'ratio')) {
    throw new TypeError(`The check "${id}" is about people: its rows must say by "persons" how many.`);
  }
}

/** The table, or the column of a table, that a guard names. */
function placeGuarded(id: string, place: RowOf | Value): string {
  if ('$table' in place) {
    return place.$table;
  }
  const { node } = place;
  if (node.op !== 'column' || node.through.length > 0) {
    throw new TypeError(`The check "${id}" guards something that is neither a table nor a column of one.`);
  }
  return `${node.scope}.${node.column}`;
}
