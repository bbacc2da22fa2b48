import type { StandardSimulation } from '@touchstone/sdk/contract';
import { type Command, InvalidArgumentError } from 'commander';

import { HostError } from '../../base/errors.js';
import { readFigure } from '../../base/figure.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';
import { wrap } from '../terminal/wrap.js';

interface SimulateOptions extends OrganisationOptions {
  readonly target?: number;
  readonly floor?: number;
  readonly locale?: string;
}

/** `touchstone simulate`: what another standard would change in the latest run. */
export function simulateCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('simulate <check>').description('tell what another standard would change in the latest run; measures and sets nothing'))
    .option('--target <value>', 'a target to try out, such as 90%, 4h or 3.5', figure)
    .option('--floor <value>', 'a floor to try out (default: the present one)', figure)
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async (check: string, { org, json, target, floor, locale }: SimulateOptions) => {
      if (target === undefined && floor === undefined) {
        throw new HostError('USAGE', { reason: 'Say what to try out: --target 90%, --floor 70%.', command: 'touchstone simulate' });
      }
      const tried = { ...(target !== undefined && { target }), ...(floor !== undefined && { floor }) };
      const simulation = await withOrganisation(context, org, (organisation) => organisation.simulate(check, tried, locale));
      if (json) {
        printJson(context.io, simulation);
      } else {
        print(context.io, ...simulationText(simulation));
      }
    });
}

/** A figure as people write it. */
export function figure(text: string): number {
  const value = readFigure(text);
  if (value === undefined) {
    throw new InvalidArgumentError('It must be a figure, such as 90%, 0.9, 3.5, 4h or 30min.');
  }
  return value;
}

/** What would change, for people: the answer, then the units. */
export function simulationText({ sentence, units }: StandardSimulation): string[] {
  const rows = units.map(({ name, n, before, after }) => ({ unit: name, n, now: before, then: after }));
  return [...wrap(sentence, 80), ...(rows.length === 0 ? [] : ['', ...tableText(['unit', 'n', 'now', 'then'], rows, 120)])];
}
