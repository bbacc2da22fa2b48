import type { ChangeCause, ChangeParts, RunComparison, StandardSimulation } from '@touchstone/sdk/contract';
import type { ValueFormat } from '@touchstone/sdk';
import { IntlMessageFormat } from 'intl-messageformat';

import { compareMessages } from '../texts/compare-messages.js';
import type { FigureFormat } from '../texts/figures.js';
import { hostMessages } from '../texts/host-messages.js';
import type { Texts } from '../texts/texts.js';
import type { BareComparison } from './compare-runs.js';
import { changeCauses } from './compare-runs.js';
import type { BareSimulation } from './simulate.js';

/** What telling needs: names and figures in one language. */
export interface Telling {
  readonly locale: string;
  readonly texts: Pick<Texts, 'checkName' | 'principleName' | 'question' | 'where'>;
  readonly figures: FigureFormat;
}

/** Points below which a score has not moved as far as anybody can see. */
const visible = 0.05;

/** Fills in the words of a comparison. */
export function tellComparison(comparison: BareComparison, { locale, texts }: Telling): RunComparison {
  const { from, to, change, low, high, parts, couldBeChance } = comparison;
  const say = createSay(locale);
  const messages = compareMessages(locale);
  const moved =
    change === null
      ? messages.unscored
      : say(messages.moved, { direction: directionOf(change), from: score(from.score, locale), to: score(to.score, locale), points: points(change, locale) });
  const chance = couldBeChance && low !== null && high !== null ? [say(messages.chance, { low: points(low, locale), high: points(high, locale) })] : [];
  return {
    ...comparison,
    sentence: [moved, ...chance].join(' '),
    sentences: largestFirst(parts).map((cause) => {
      const part = parts?.[cause] ?? 0;
      return { cause, sentence: say(messages.causes[cause], { direction: directionOf(part), points: points(part, locale) }) };
    }),
    principles: comparison.principles.map((each) => ({ ...each, name: texts.principleName(each.id) })),
    plugins: comparison.plugins.map((each) => ({ ...each, sentence: say(messages.plugin, { plugin: each.id, change: changeOf(each), from: each.from?.version ?? '', to: each.to?.version ?? '' }) })),
    checks: comparison.checks.map((each) => ({ ...each, name: texts.checkName(each.id) })),
  };
}

function changeOf({ from, to }: BareComparison['plugins'][number]): 'came' | 'went' | 'version' | 'content' {
  if (!from || !to) {
    return to ? 'came' : 'went';
  }
  return from.version === to.version ? 'content' : 'version';
}

function largestFirst(parts: ChangeParts | null): ChangeCause[] {
  const size = (cause: ChangeCause) => Math.abs(parts?.[cause] ?? 0);
  return changeCauses.filter((cause) => size(cause) >= visible).sort((a, b) => size(b) - size(a));
}

/** Fills in the words of a simulation. */
export function tellSimulation(simulation: BareSimulation, format: ValueFormat, { locale, texts, figures }: Telling): StandardSimulation {
  const { before, after, whole, units, judged, score: scores } = simulation;
  const say = createSay(locale);
  const messages = compareMessages(locale);
  const target = (value: number | null) => (value === null ? hostMessages(locale).ownRange : figures.value(value, format));
  const direction = directionOf((scores.after ?? 0) - (scores.before ?? 0));
  const values = { before: target(before.target), after: target(after.target), direction, from: score(scores.before, locale), to: score(scores.after, locale) };
  const changes = whole.before === whole.after ? 'no' : 'yes';
  const [was, becomes] = [messages.verdicts[whole.before] ?? whole.before, messages.verdicts[whole.after] ?? whole.after];
  return {
    ...simulation,
    name: texts.checkName(simulation.check),
    principle: { ...simulation.principle, name: texts.principleName(simulation.principle.id) },
    units: units.map((each) => ({ ...each, name: texts.where(each.unit) })),
    sentence:
      judged === 0 ? say(messages.simulatedWhole, { ...values, changes, was, becomes }) : say(messages.simulated, { ...values, count: units.length, judged }),
  };
}

/** Fills in the values of ICU templates. */
export const createSay = (locale: string) => (template: string, values: Readonly<Record<string, string | number>>) =>
  String(new IntlMessageFormat(template, locale, undefined, { ignoreTag: true }).format({ ...values }));

function directionOf(change: number): 'up' | 'down' | 'same' {
  return Math.abs(change) < visible ? 'same' : change > 0 ? 'up' : 'down';
}

const score = (value: number | null, locale: string): string =>
  value === null ? '–' : new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** Points of the score with their sign. */
function points(change: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(change);
}
