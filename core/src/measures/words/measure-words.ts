import type { DifferenceMeasure, Measure, Population, UnitExpression } from '@touchstone/sdk';

import { tableNamed } from '../compile/table-scope.js';
import { type Wording, wordsOf } from './expression-words.js';

/** Tells a measure in one English sentence, generated from the tree: what the recipe of a check begins with. */
export function measureWords(measure: Measure, wording: Wording): string {
  return sentence(phrase(measure, wording));
}

/** When a row belongs to a period. */
export function periodWords(measure: Measure, wording: Wording): string {
  const population = firstPopulation(measure);
  if (!population.period) {
    return 'The state as of the run, whatever the period.';
  }
  const window = population.window ?? 1;
  const added = window > 1 ? `, added up over ${window} periods` : '';
  return sentence(`a row belongs to the period of its ${wordsOf(population.period, wording)}${added}`);
}

/** The population that a measure counts: of a ratio its numerator's, of a difference its first side's, of a spread its first series'. */
export function firstPopulation(measure: Measure): Population {
  switch (measure.kind) {
    case 'ratio':
      return measure.numerator;
    case 'spread':
      return measure.of[0] ?? { of: '', excluding: [] };
    case 'difference':
      return measure.first;
    default:
      return measure;
  }
}

function phrase(measure: Measure, wording: Wording): string {
  const words = (node: Parameters<typeof wordsOf>[0]) => wordsOf(node, wording);
  const rows = (population: Population) => rowsWords(population, wording);
  switch (measure.kind) {
    case 'share':
      if (measure.counts) {
        return `share of ${words(measure.counts.met)} in ${words(measure.counts.of)}, both added up over ${rows(measure)}`;
      }
      return `share of ${rows(measure)} for which ${words(measure.meeting)}`;
    case 'mean':
      return `mean of ${words(measure.value)} over ${rows(measure)}`;
    case 'quantile':
      return `the value that ${Math.round(measure.quantile * 100)} % of ${rows(measure)} do not exceed in ${words(measure.value)}`;
    case 'rate':
      if (measure.exposureOf) {
        const events = sumWords({ ...measure, value: measure.events }, wording);
        return `${events} per ${sumWords({ ...measure.exposureOf, value: measure.exposure }, wording)}`;
      }
      return `${words(measure.events)} per ${words(measure.exposure)}, both added up over ${rows(measure)}`;
    case 'netPromoter':
      return `promoters less detractors as a share of all answers, over ${rows(measure)}`;
    case 'census':
      return `every one of ${rows(measure)} for which ${words(measure.breaching)}`;
    case 'survival':
      return `share of ${rows(measure)} still there ${measure.horizonMonths} months after ${words(measure.from)}, lost at ${words(measure.lost)}`;
    case 'ratio':
      return `${sumWords(measure.numerator, wording)} divided by ${sumWords(measure.denominator, wording)}`;
    case 'difference':
      return differenceWords(measure, wording);
    case 'agreement':
      return `agreement beyond chance of ${words(measure.value)} between ${rows(measure)} of one ${words(measure.item)}`;
    case 'spread':
      return `${spreads[measure.as]} ${across(measure.across)} of the ${measure.of.map((part) => phrase(part, wording)).join('; of the ')}`;
  }
}

function differenceWords({ first, second, alike = [], beyond }: DifferenceMeasure, wording: Wording): string {
  const within = alike.length === 0 ? '' : `, within the same ${alike.map(nameOf).join(' and ')}`;
  const taken = beyond ? `; less what lies between the ${phrase(beyond.first, wording)} and the ${phrase(beyond.second, wording)}` : '';
  return `${phrase(first, wording)}, less the ${phrase(second, wording)}${within}${taken}`;
}

const spreads = {
  deviation: 'standard deviation beyond chance',
  gap: 'gap between best and worst, after allowing for chance,',
  outside: 'number outside the 99.8 % limits',
  inside: 'share of points within the control limits',
} as const;

function across(unit: string | UnitExpression): string {
  const name = nameOf(unit);
  return `${name === 'period' ? 'over' : 'between'} ${name}s`;
}

function nameOf(unit: string | UnitExpression): string {
  const name = typeof unit === 'string' ? unit : unit.name;
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function sumWords(part: Population & { readonly value: Parameters<typeof wordsOf>[0] }, wording: Wording): string {
  const rows = rowsWords(part, wording);
  return part.value.op === 'literal' ? `the number of ${rows}` : `the sum of ${wordsOf(part.value, wording)} over ${rows}`;
}

function rowsWords({ of, where }: Population, wording: Wording): string {
  const noun = of.startsWith('setting:') ? 'words of the setting' : tableNamed(of).noun[1];
  return where ? `${noun} where ${wordsOf(where, wording)},` : noun;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`.replace(/,([.,;])/g, '$1');
}
