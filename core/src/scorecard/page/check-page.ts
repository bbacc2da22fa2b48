import type { CheckContribution, PluginContribution, Standard, ValueFormat } from '@touchstone/sdk';

import { recipeOf } from '../../measures/index.js';
import { judgingWords } from '../organisation/judging-words.js';
import { createFigureFormat, type FigureFormat } from '../texts/figures.js';
import { hostMessages } from '../texts/host-messages.js';
import { Texts } from '../texts/texts.js';
import { exampleFigure, exampleUnit } from './example-figure.js';

/** What the author of a check says of it, which nothing else can tell. */
export interface AuthoredParts {
  readonly why: string;
  readonly how: string;
  /** Which columns are taken into account where there are any. */
  readonly where: string;
  readonly fix: string;
}

export interface CheckPageOptions {
  /** The languages of the example. */
  readonly locales: readonly string[];
  /** What `docs/<check>.md` of the plugin says. */
  readonly authored: AuthoredParts;
}

const english = 'en';
const currency = 'EUR';

const provenances: Readonly<Record<Standard['provenance'], string>> = {
  law: 'Set by law',
  standard: 'Set by a norm',
  seed: 'A starting value, to be confirmed',
  industry: 'What the industry takes for usual; to be confirmed',
  own: "The check's own earlier periods",
  house: 'A starting value of the house, to be confirmed',
};

/** Reads off the page of a plugin's author what only that one can tell; `textOf` gives the text under a heading. */
export const authoredParts = (textOf: (heading: string) => string): AuthoredParts => ({
  why: textOf('Why it matters'),
  how: textOf('How it is measured'),
  where: /Taken into account where known:[\s\S]*/.exec(textOf('What it needs'))?.[0] ?? '',
  fix: textOf('How to fix'),
});

/** The page of a check: what it asks, how it is calculated, what it needs, what it is held to, what a finding says, and what helps. */
export function checkPage(contribution: PluginContribution, check: CheckContribution, { locales, authored }: CheckPageOptions): string {
  const id = `${contribution.principle}.${check.id}`;
  const texts = textsIn(contribution, english);
  const settings = Object.fromEntries(check.settings.map(({ id: name, default: proposed }) => [name, proposed]));
  const recipe = recipeOf({ id, check, settings }, english);
  const figures = createFigureFormat(english, currency);
  const exclusions = recipe.exclusions.map(({ why, words }) => `- ${texts.exclusion(id, why, words)}`);
  return sections(`${texts.checkName(id)}`, [
    ['', `\`${id}\` of ${texts.principleName(contribution.principle)}. Generated from the plugin by \`touchstone plugin docs\`.`],
    ['Question', texts.question({ id, question: check.question })],
    ['Why it matters', authored.why],
    ['How it is measured', authored.how],
    ['Recipe', [recipe.words, recipe.periodRule, recipe.calendar, judgingWords(check.measure.kind, check.standard, { minimum: check.minimum, locale: english })].join('\n\n')],
    ['Left out', exclusions.join('\n')],
    ['What it needs', [needsTable(recipe.needs), authored.where].filter((each) => each !== '').join('\n\n')],
    ['Standard and its source', standardWords(check, figures)],
    ['Settings', check.settings.map((each) => `- \`${contribution.principle}.${each.id}\`: ${each.doc} Default: ${texts.setting(each.default, each.type)}.`).join('\n')],
    ['Example of a finding', locales.map((locale) => exampleIn(contribution, check, locale)).join('\n')],
    ['How to fix', authored.fix],
  ]);
}

/** Parts with nothing in them are left out. */
const sections = (title: string, parts: readonly (readonly [heading: string, text: string])[]): string =>
  [`# ${title}`, ...parts.filter(([, text]) => text !== '').map(([heading, text]) => (heading === '' ? text : `## ${heading}\n\n${text}`))].join('\n\n').concat('\n');

function textsIn({ principle, messages }: PluginContribution, locale: string): Texts {
  const own = new Map(Object.entries({ ...messages.en, ...(Object.hasOwn(messages, locale) ? messages[locale] : {}) }));
  return new Texts({
    locale,
    pluginText: (of, key) => (of === principle ? own.get(key) : undefined),
    host: hostMessages(locale),
    figures: createFigureFormat(locale, currency),
    names: { labels: {}, channelUnits: new Map(), units: [] },
  });
}

function needsTable(needs: readonly string[]): string {
  const byTable = Map.groupBy(needs, (need) => need.split('.')[0] ?? need);
  const lines = [...byTable].map(([table, columns]) => `| \`${table}\` | ${columns.filter((each) => each.includes('.')).map((each) => `\`${each.slice(table.length + 1)}\``).join(', ')} |`);
  return ['| table | columns |', '|---|---|', ...lines].join('\n');
}

function standardWords({ standard, format }: CheckContribution, figures: FigureFormat): string {
  const { target, floor, better, provenance, source } = standard;
  const write = (value: number): string => figures.value(value, format satisfies ValueFormat);
  const goal = target === undefined ? [] : [`${better === 'higher' ? 'At least' : 'At most'} ${write(target)}${floor === undefined ? '' : `; nothing is attained at ${write(floor)}`}.`];
  return [...goal, `${provenances[provenance]}.`, ...(source === undefined ? [] : [/[.!?]$/.test(source) ? source : `${source}.`])].join(' ');
}

/** What a finding would say of the whole organisation or, of a check that compares units, of one of them; then what it advises. */
function exampleIn(contribution: PluginContribution, check: CheckContribution, locale: string): string {
  const id = `${contribution.principle}.${check.id}`;
  const texts = textsIn(contribution, locale);
  const figure = exampleFigure(id, check);
  const { unit, at, peers } = exampleUnit(check) ?? { unit: {}, at: figure, peers: undefined };
  const advice = texts.advice(id, check.advice);
  return `- ${locale}: ${texts.sentence({ unit, severity: 'major' }, figure, at, peers)}${advice === null ? '' : ` ${advice}`}`;
}
