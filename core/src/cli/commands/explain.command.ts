import type { Explanation } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { HostError } from '../../base/errors.js';
import { hang, wrap } from '../terminal/wrap.js';
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
        print(context.io, ...explanationText(explanation, sql ?? true));
      }
    });
}

const width = 80;

/** The recipe for people. */
export function explanationText(explanation: Explanation, sql: boolean): string[] {
  const { standard, missing, excluded, settings, needs } = explanation;
  const lines = [
    ...wrap(explanation.question, width),
    '',
    ...hang('Measured:  ', explanation.words, width),
    ...hang('Period:    ', explanation.periodRule, width),
    ...hang('Clock:     ', `${explanation.calendar} Time zone ${explanation.timezone}.`, width),
    ...hang('Judged:    ', explanation.judging, width),
    ...hang('Standard:  ', standardText(standard), width),
    ...excluded.flatMap(({ why, words, rows }) => hang('Left out:  ', `${why}: ${words} (${rows} rows)`, width)),
    ...settings.flatMap((each) => hang('Setting:   ', settingText(each), width)),
    ...hang('Reads:     ', needs.join(', '), width),
    ...(missing.length > 0 ? hang('Missing:   ', missing.join(', '), width) : []),
    ...hang('Plugin:    ', `${explanation.plugin.id} ${explanation.plugin.version}`, width),
  ];
  return sql ? [...lines, '', explanation.sql] : lines;
}

/** A setting, who set it, and where units have another value. */
function settingText({ id, value, doc, setBy, units = [] }: Explanation['settings'][number]): string {
  const origin = setBy ? `, set by ${setBy.orgUnit ?? 'the organisation'}` : '';
  const own = units.map((unit) => `${unit.name} = ${JSON.stringify(unit.value)}`).join(', ');
  return `${id} = ${JSON.stringify(value)}${origin}${own === '' ? '' : `; ${own}`}. ${doc}`;
}

function standardText({ target, floor, better, provenance, source }: Explanation['standard']): string {
  const limits = target === null ? 'its own earlier periods' : `target ${target}${floor === null ? '' : `, floor ${floor}`}`;
  return `${limits}; ${better} is better; from ${provenance}${source === undefined ? '' : ` (${source})`}`;
}
