import type { Explanation } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, spokenLanguage, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { HostError } from '../../base/errors.js';
import { createTranslate, type TextKey, type Translate } from '../terminal/texts.js';
import { hang, padEnd, widthOf, wrap } from '../terminal/wrap.js';
import { planText } from './plan-text.js';

interface ExplainOptions extends OrganisationOptions {
  readonly locale?: string;
  readonly sql?: boolean;
  readonly plan?: boolean;
}

/** `touchstone explain`: how a check is calculated. */
export function explainCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('explain [check]').description('tell how a check is calculated, such as follow-up.promise-kept'))
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .option('--no-sql', 'leave the statements out')
    .option('--plan', 'tell what a run would measure: of all enabled checks, or of one')
    .action(async (check: string | undefined, { org, json, locale, sql, plan }: ExplainOptions) => {
      if (plan) {
        const planned = await withOrganisation(context, org, (organisation) => organisation.plan(check));
        if (json) {
          printJson(context.io, planned);
        } else {
          print(context.io, ...planText(planned, sql ?? true));
        }
        return;
      }
      if (check === undefined) {
        throw new HostError('USAGE', { reason: 'Name a check to explain, or ask for the plan of all with --plan.', command: 'touchstone explain' });
      }
      const explanation = await withOrganisation(context, org, (organisation) => organisation.explain(check, locale));
      if (json) {
        printJson(context.io, explanation);
      } else {
        print(context.io, ...explanationText(explanation, { sql: sql ?? true, locale: await spokenLanguage(context, { org, locale }) }));
      }
    });
}

const width = 80;

/** The recipe for people, labelled in a language. */
export function explanationText(explanation: Explanation, { sql, locale }: { readonly sql: boolean; readonly locale: string }): string[] {
  const { missing, excluded, settings, needs, plugin, timezone } = explanation;
  const say = createTranslate(locale);
  const facts: readonly (readonly [label: TextKey, text: string])[] = [
    ['recipeWords', explanation.words],
    ['recipePeriod', explanation.periodRule],
    ['recipeClock', `${explanation.calendar} ${say('recipeZone', { timezone })}`],
    ['recipeJudging', explanation.judging],
    ['recipeStandard', standardText(explanation.standard, say, locale)],
    ...(explanation.sample ? [['recipeSample', sampleText(explanation.sample, say)] as const] : []),
    ...excluded.map(({ why, words, rows }) => ['recipeLeftOut', `${why}: ${words} (${say('recipeRows', { rows })})`] as const),
    ...settings.map((each) => ['recipeSetting', settingText(each, say)] as const),
    ['recipeReads', needs.join(', ')],
    ...(missing.length > 0 ? [['recipeMissing', missing.join(', ')] as const] : []),
    ['recipePlugin', `${plugin.id} ${plugin.version}`],
  ];
  const labels = facts.map(([label]) => `${say(label)}:`);
  const labelWidth = Math.max(...labels.map(widthOf)) + 2;
  const lines = [
    ...wrap(explanation.question, width),
    '',
    ...facts.flatMap(([, text], index) => hang(padEnd(labels[index] ?? '', labelWidth), text, width)),
  ];
  return sql ? [...lines, '', explanation.sql] : lines;
}

/** A setting, who set it, and where units have another value. */
function settingText({ id, value, doc, setBy, units = [] }: Explanation['settings'][number], say: Translate): string {
  const origin = setBy ? `, ${setBy.orgUnit === undefined ? say('settingOfOrganisation') : say('settingOf', { unit: setBy.orgUnit })}` : '';
  const own = units.map((unit) => `${unit.name} = ${JSON.stringify(unit.value)}`).join(', ');
  return `${id} = ${JSON.stringify(value)}${origin}${own === '' ? '' : `; ${own}`}. ${doc}`;
}

/** How many rows it takes to know the share, and to settle the verdict. */
function sampleText({ within, settled }: NonNullable<Explanation['sample']>, say: Translate): string {
  const count = (rows: number) => say('recipeRows', { rows });
  const sizes = within.map(({ half, rows }) => say('recipeWithin', { points: Math.round(half * 100), count: count(rows) }));
  return [...sizes, ...(settled === undefined ? [] : [say('recipeSettled', { count: count(settled) })])].join('; ');
}

function standardText({ target, floor, better, provenance, source }: Explanation['standard'], say: Translate, locale: string): string {
  const figure = (value: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 }).format(value);
  const limits =
    target === null
      ? say('standardOwn')
      : floor === null
        ? say('standardTarget', { target: figure(target) })
        : say('standardFloor', { target: figure(target), floor: figure(floor) });
  return `${limits}; ${say('standardBetter', { better })}; ${say('standardFrom', { provenance })}${source === undefined ? '' : ` (${source})`}`;
}
