import type { Expression, Measure, Population, UnitExpression } from '@touchstone/sdk';

import { nearestLanguage } from '../../base/languages.js';
import type { Wording } from './expression-words.js';
import { cs } from './languages/cs.js';
import { hu } from './languages/hu.js';
import { lv } from './languages/lv.js';
import type { RecipeLanguage } from './languages/recipe-language.js';
import { sk } from './languages/sk.js';
import { nameOfDimension, quoted } from './model-names.js';
import { fill, nounsOf, type Telling, tellExpression } from './tell-expression.js';

const recipeLanguages = { en: undefined, cs, hu, lv, sk } as const;

/** The phrases of a language for recipes. English has none: it is told with its own grammar, by `measureWords`. */
export const recipeLanguage = (locale: string): RecipeLanguage | undefined => recipeLanguages[nearestLanguage(locale)];

/** Tells a measure in one sentence, generated from the tree. */
export function tellMeasure(measure: Measure, telling: Telling): string {
  const told = phrase(measure, telling);
  return `${told.charAt(0).toLocaleUpperCase(telling.locale)}${told.slice(1)}.`;
}

/** When a row belongs to a period. */
export function tellPeriod({ period, window = 1 }: Population, telling: Telling): string {
  return period
    ? `${fill(telling, 'period', { value: tellExpression(period, telling) })}${window > 1 ? fill(telling, 'window', { count: window }) : ''}.`
    : telling.language.stateAsOfRun;
}

/** What an organisation's settings and a language make of a tree. */
export const tellingIn = (locale: string, language: RecipeLanguage, wording: Wording): Telling => ({ ...wording, locale, language });

function phrase(measure: Measure, telling: Telling): string {
  const tell = (node: Expression) => tellExpression(node, telling);
  const rows = (population: Population) => rowsOf(population, telling);
  switch (measure.kind) {
    case 'share':
      return measure.counts
        ? fill(telling, 'shareOf', { met: tell(measure.counts.met), of: tell(measure.counts.of), rows: rows(measure) })
        : fill(telling, 'share', { rows: rows(measure), condition: tell(measure.meeting) });
    case 'mean':
      return fill(telling, 'mean', { value: tell(measure.value), rows: rows(measure) });
    case 'quantile':
      return fill(telling, 'quantile', { percent: Math.round(measure.quantile * 100), value: tell(measure.value), rows: rows(measure) });
    case 'rate':
      return measure.exposureOf
        ? fill(telling, 'ratio', { first: sum(measure, measure.events, telling), second: sum(measure.exposureOf, measure.exposure, telling) })
        : fill(telling, 'rate', { events: tell(measure.events), exposure: tell(measure.exposure), rows: rows(measure) });
    case 'netPromoter':
      return fill(telling, 'netPromoter', { rows: rows(measure) });
    case 'census':
      return fill(telling, 'census', { rows: rows(measure), condition: tell(measure.breaching) });
    case 'survival':
      return fill(telling, 'survival', { rows: rows(measure), months: measure.horizonMonths, from: tell(measure.from), lost: tell(measure.lost) });
    case 'ratio':
      return fill(telling, 'ratio', {
        first: sum(measure.numerator, measure.numerator.value, telling),
        second: sum(measure.denominator, measure.denominator.value, telling),
      });
    case 'difference': {
      const { first, second, alike = [], beyond } = measure;
      return [
        fill(telling, 'difference', { first: phrase(first, telling), second: phrase(second, telling) }),
        alike.length === 0 ? '' : fill(telling, 'alike', { names: alike.map((unit) => nameOf(unit, telling)).join(', ') }),
        beyond ? fill(telling, 'beyond', { first: phrase(beyond.first, telling), second: phrase(beyond.second, telling) }) : '',
      ].join('');
    }
    case 'agreement':
      return fill(telling, 'agreement', { value: tell(measure.value), rows: rows(measure), item: tell(measure.item) });
    case 'spread':
      return fill(telling, 'spread', {
        as: telling.language.spreads[measure.as],
        across: nameOf(measure.across, telling),
        of: measure.of.map((part) => phrase(part, telling)).join('; '),
      });
  }
}

const nameOf = (unit: string | UnitExpression, { language }: Telling): string => quoted(nameOfDimension(typeof unit === 'string' ? unit : unit.name, language), language);

const sum = (part: Population, value: Expression, telling: Telling): string =>
  value.op === 'literal'
    ? fill(telling, 'number', { rows: rowsOf(part, telling) })
    : fill(telling, 'sum', { value: tellExpression(value, telling), rows: rowsOf(part, telling) });

function rowsOf({ of, where }: Population, telling: Telling): string {
  const rows = nounsOf(of, telling)[1];
  return where ? fill(telling, 'where', { rows, condition: tellExpression(where, telling) }) : rows;
}
