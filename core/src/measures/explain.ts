import type { Dialect } from '../engine/dialect.js';
import type { MeasureContext } from './context.js';
import type { MeasuredCheck } from './measurement.js';
import { planChecks } from './measure-checks.js';
import { mentions, needsOf } from './needs.js';
import { scanQuery } from './scan-query.js';
import { usesBusinessTime } from './uses-business-time.js';
import { firstPopulation, measureWords, periodWords } from './words/measure-words.js';
import { wordsOf } from './words/expression-words.js';
import { tellExpression } from './words/tell-expression.js';
import { recipeLanguage, tellingIn, tellMeasure, tellPeriod } from './words/tell-measure.js';

/** How a check is calculated, from its tree alone: no rows are read. */
export interface Recipe {
  readonly words: string;
  readonly periodRule: string;
  /** Whether opening hours count, or all hours. */
  readonly calendar: string;
  /** Columns it reads, as `table.column`. */
  readonly needs: readonly string[];
  readonly exclusions: readonly { readonly why: string; readonly words: string }[];
  /** The statements it would run alone, with `$1`, `$2` for values. */
  readonly sql: string;
}

/** With which statements and in which language a recipe is told. */
export interface ExplainIn {
  readonly dialect: Dialect;
  readonly locale: string;
}

const businessTime = 'Opening hours of the row’s own branch, holidays and exceptions considered; a branch without a calendar counts every hour.';

/** No tree tells what code does: that there is some must be told. */
const derivedWords = 'From these figures the code of the plugin makes those that are judged, of the same kind and on no more rows.';

/** Tells how a check is calculated, in words of a language alone. */
export function recipeOf(measured: MeasuredCheck, locale: string): Omit<Recipe, 'sql'> {
  const { measure, derive } = measured.check;
  const wording = { settings: measured.settings };
  const columns = mentions(needsOf(measured)).map(({ table, column }) => (column === undefined ? table : `${table}.${column}`));
  const language = recipeLanguage(locale);
  const telling = language && tellingIn(locale, language, wording);
  const words = telling ? tellMeasure(measure, telling) : measureWords(measure, wording);
  return {
    words: derive ? `${words} ${language?.derived ?? derivedWords}` : words,
    periodRule: telling ? tellPeriod(firstPopulation(measure), telling) : periodWords(measure, wording),
    calendar: usesBusinessTime(measure) ? (language?.businessTime ?? businessTime) : (language?.allTime ?? 'Every hour of the clock.'),
    needs: [...new Set(columns)].sort(),
    exclusions: firstPopulation(measure).excluding.map(({ why, when }) => ({ why, words: telling ? tellExpression(when, telling) : wordsOf(when, wording) })),
  };
}

/** Tells how a check is calculated, in a language, with the statements of one engine. */
export function explainMeasure(measured: MeasuredCheck, context: MeasureContext, { dialect, locale }: ExplainIn): Recipe {
  const sql = planChecks([measured])
    .map((scan) => scanQuery(scan, context, dialect).sql)
    .join(';\n\n');
  return { ...recipeOf(measured, locale), sql };
}
