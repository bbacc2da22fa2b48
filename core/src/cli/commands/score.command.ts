import type { Scorecard } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, languageTag, moment, type OrganisationOptions, spokenLanguage, withOrganisation, withProgress } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { exitCodes } from '../exit-code.js';
import { paint } from '../terminal/paint.js';

interface ScoreCommandOptions extends OrganisationOptions {
  readonly asOf?: string;
  readonly period?: string;
  readonly locale?: string;
  readonly gate?: boolean;
}

/** `touchstone score`: measures, judges and prints the scorecard. */
export function scoreCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('score').description('measure all enabled checks and print the scorecard'))
    .option('--as-of <moment>', 'look back to a moment, such as 2026-10-31T23:59:59Z', moment)
    .option('--period <key>', 'a period, such as 2026-10, 2026-W44 or 2026-Q4')
    .option('--locale <tag>', "language of the sentences (default: the organisation's)", languageTag)
    .option('--gate', 'exit with 1 when the gate has failed or could not be measured')
    .action(async (options: ScoreCommandOptions) => {
      const { org, json: _, gate, ...look } = options;
      const scorecard = await withOrganisation(context, org, async (organisation) => {
        const scored = await withProgress(context, (report) => organisation.score({ ...look, report, signal: context.signal }));
        // Before the organisation is closed, which waits for what notifiers of plugins have to say.
        await tell(context, scored, options);
        return scored;
      });
      context.end(gate && !scorecard.gate.passed ? exitCodes.gateFailed : exitCodes.done);
    });
}

async function tell(context: CommandContext, scorecard: Scorecard, { org, json, locale }: ScoreCommandOptions): Promise<void> {
  if (json) {
    printJson(context.io, scorecard);
    return;
  }
  await printScorecard(context, scorecard, await spokenLanguage(context, { org, locale }));
}

/** Prints a scorecard for people. */
export async function printScorecard({ io }: CommandContext, scorecard: Scorecard, locale: string): Promise<void> {
  const { scorecardText } = await import('../terminal/scorecard-text.js');
  print(io, ...scorecardText(scorecard, { locale, paint: (ink, text) => paint(io.stdout, ink, text) }));
}
