import type { MeasureKind } from '@touchstone/sdk';
import type { ModelWords } from '@touchstone/sdk/model-words/model-words';

/** Phrases that a recipe is told with, beside the signs all languages share. `rows` is a noun in the nominative plural with its condition. */
export interface RecipeLanguage {
  /** What tables, columns and their fixed words are called. */
  readonly model: ModelWords;
  readonly quotes: readonly [opening: string, closing: string];
  readonly and: string;
  readonly or: string;
  readonly now: string;
  /** Put before what does not hold. */
  readonly not: string;
  readonly nothing: string;
  readonly businessTime: string;
  readonly allTime: string;
  readonly derived: string;
  readonly stateAsOfRun: string;
  /** What the rows of tables are called, by the English word for one. */
  readonly nouns: Readonly<Record<string, readonly [one: string, several: string]>>;
  readonly words: readonly [one: string, several: string];
  readonly spreads: Readonly<Record<'deviation' | 'gap' | 'outside' | 'inside', string>>;
  readonly parts: Readonly<Record<'hour' | 'weekday' | 'date' | 'month' | 'timeOfDay', string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** How the interval of a kind of measure is made. */
  readonly intervals: Readonly<Record<MeasureKind, string>>;
  /** The rest of how a verdict is reached. */
  readonly judging: Readonly<Record<'own' | 'noTarget' | 'census' | 'higher' | 'lower' | 'minimum' | 'setBy' | 'setByOrganisation' | 'inCatalogue' | 'from' | 'until', string>>;
}

/** Templates with `{names}` that are filled in. */
export type Phrase =
  | 'where' | 'share' | 'shareOf' | 'mean' | 'quantile' | 'rate' | 'netPromoter' | 'census' | 'survival' | 'ratio' | 'difference' | 'alike' | 'beyond'
  | 'agreement' | 'spread' | 'sum' | 'number' | 'period' | 'window' | 'setting' | 'known' | 'unknown' | 'oneOf' | 'duration' | 'openingHours' | 'workingDays'
  | 'legalDays' | 'open' | 'part' | 'firstKnown' | 'length' | 'matches' | 'contains' | 'when' | 'counted' | 'exists' | 'none' | 'relatedCount' | 'relatedSum' | 'relatedMin'
  | 'relatedMax' | 'relatedMean' | 'relatedQuantile' | 'first' | 'last' | 'place' | 'cumulative' | 'itself';
