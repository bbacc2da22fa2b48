import { Command, CommanderError } from 'commander';

import { HostError } from '../base/errors.js';
import type { CommandContext } from './command-context.js';
import type { CommandIo } from './command-io.js';
import { actionsCommand } from './commands/actions.command.js';
import { commandCommand } from './commands/command.command.js';
import { compareCommand } from './commands/compare.command.js';
import { doctorCommand } from './commands/doctor.command.js';
import { evidenceCommand } from './commands/evidence.command.js';
import { explainCommand } from './commands/explain.command.js';
import { findingsCommand } from './commands/findings.command.js';
import { exportCommand } from './commands/export.command.js';
import { forgetCommand } from './commands/forget.command.js';
import { importCommand } from './commands/import.command.js';
import { initCommand } from './commands/init.command.js';
import { pluginCommand } from './commands/plugin.command.js';
import { reportCommand } from './commands/report.command.js';
import { scoreCommand } from './commands/score.command.js';
import { serveCommand } from './commands/serve.command.js';
import { secretCommand } from './commands/secret.command.js';
import { settingsCommand } from './commands/settings.command.js';
import { simulateCommand } from './commands/simulate.command.js';
import { sourceCommand } from './commands/source.command.js';
import { standardsCommand } from './commands/standards.command.js';
import { startCommand } from './commands/start.command.js';
import { exitCodeOf, exitCodes } from './exit-code.js';
import { reportError } from './report-error.js';
import { touchstoneVersion } from '../base/version.js';

/** Runs one command and gives its exit code. Nothing is thrown, and nothing but the command's answer goes to standard output. */
export async function runCommand(argv: readonly string[], io: CommandIo, signal: AbortSignal): Promise<number> {
  let exitCode: number = exitCodes.done;
  const context: CommandContext = { io, signal, end: (code) => (exitCode = code) };
  const program = createProgram(context);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return exitCodes.done;
    }
    const told = error instanceof CommanderError ? usageError(program, argv, error) : signal.aborted ? interrupted(error) : error;
    reportError(io, told, { json: argv.includes('--json'), locale: localeOf(argv) });
    return exitCodeOf(told);
  }
}

/** The language that was asked for, also where the command was not understood. */
function localeOf(argv: readonly string[]): string | undefined {
  const place = argv.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  return argv[place]?.split('=')[1] ?? (place === -1 ? undefined : argv[place + 1]);
}

const commands = [
  initCommand,
  importCommand,
  sourceCommand,
  scoreCommand,
  explainCommand,
  evidenceCommand,
  findingsCommand,
  actionsCommand,
  compareCommand,
  simulateCommand,
  reportCommand,
  forgetCommand,
  exportCommand,
  commandCommand,
  serveCommand,
  startCommand,
  doctorCommand,
  pluginCommand,
  settingsCommand,
  secretCommand,
  standardsCommand,
];

function createProgram(context: CommandContext): Command {
  const program = new Command('touchstone')
    .description('Measures service quality in CRM data and composes one scorecard.')
    .version(touchstoneVersion());
  for (const add of commands) {
    add(program, context);
  }
  configure(program, context.io);
  return program;
}

/** Commands inherit nothing, so that each is told. What Commander has to say about mistakes is told by `reportError`. */
function configure(command: Command, io: CommandIo): void {
  command.exitOverride().configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {}, outputError: () => {} });
  command.commands.forEach((each) => configure(each, io));
}

function usageError(program: Command, argv: readonly string[], error: CommanderError): HostError {
  if (error.code === 'commander.help') {
    const reason = 'Say what to do: ' + program.commands.map((each) => each.name()).join(', ') + '.';
    return new HostError('USAGE', { reason, command: program.name() }, { cause: error });
  }
  const reason = error.message.replace(/^error: /, '').replace(/\s+/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  const named = program.commands.find((each) => each.name() === argv[0]);
  return new HostError('USAGE', { reason: /[.!?)]$/.test(reason) ? reason : `${reason}.`, command: named ? `${program.name()} ${named.name()}` : program.name() }, { cause: error });
}

const interrupted = (error: unknown): unknown => (HostError.is(error) ? error : new HostError('INTERRUPTED', {}, { cause: error }));
