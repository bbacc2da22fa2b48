import type { CatalogueStandard } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';
import { wrap } from '../terminal/wrap.js';

/** Who asks for a change, why, and who approves it at once. */
export interface ChangeOptions {
  readonly approvedBy?: string;
  readonly proposedBy?: string;
  readonly reason?: string;
}

interface OneOptions extends OrganisationOptions, ChangeOptions {
  readonly locale?: string;
}

/** Adds what every command takes that changes standards. */
export const changing = (command: Command): Command =>
  forOrganisation(command)
    .option('--approved-by <name>', 'who approves what is changed (default: it waits for approval and changes no score)')
    .option('--proposed-by <name>', 'who asks for it; needed where the settings ask for two persons')
    .option('--reason <text>', 'why');

/** What of the options goes with a change. */
export const changeOf = ({ approvedBy, proposedBy, reason }: ChangeOptions): ChangeOptions => ({
  ...(approvedBy !== undefined && { approvedBy }),
  ...(proposedBy !== undefined && { proposedBy }),
  ...(reason !== undefined && { reason }),
});

/** The commands about one standard: what it says and said, saying something else, ending it, and taking back what waits for approval. */
export function oneStandardCommands(standards: Command, context: CommandContext): void {
  forOrganisation(standards.command('show <code>').description('tell what a standard says, who has acknowledged it, and every version with who changed it and why'))
    .option('--locale <tag>', "language (default: the organisation's)", languageTag)
    .action(async (code: string, { org, json, locale }: OneOptions) => {
      const told = await withOrganisation(context, org, async ({ standards: access }) => ({ versions: await access.history(code, locale), acknowledgements: await access.acknowledgements(code) }));
      if (json) {
        printJson(context.io, told);
        return;
      }
      const { version, people, acknowledged } = told.acknowledgements;
      const known = version === null ? 'no version of it holds' : people === null || acknowledged === null ? 'not told of fewer than five persons' : `${acknowledged} of ${people}`;
      print(context.io, ...wrap(told.versions[0]?.text ?? '', 80), '', ...historyText(told.versions, context.io.stdout.columns ?? 120), '', `Acknowledged: ${known}.`);
    });

  changing(standards.command('set <code>').description('let a standard say something else, or add one; what is not named stays as it is'))
    .option('--fact <column=value...>', 'what it says, by the columns of the file, such as "target=90 %"; an empty value takes it away')
    .addHelpText('after', `
Example:
  touchstone standards set reply-email --fact "target=85 %" --reason "The team is complete again" --proposed-by "Jan Dvorak" --org my-company`)
    .action(async (code: string, { org, json, fact = [], ...options }: OneOptions & { readonly fact?: readonly string[] }) => {
      const change = await withOrganisation(context, org, ({ standards: access }) => access.importCsv({ csv: toCsv(code, fact), file: 'standards set', ...changeOf(options) }));
      if (json) {
        printJson(context.io, change);
      } else {
        print(context.io, change.approved > 0 ? `${code} holds as it was set.` : change.unchanged > 0 ? `${code} says that already.` : `${code} waits for approval.`);
      }
    });

  changing(standards.command('retire <code>').description('end a standard; its versions are kept')).action(async (code: string, { org, json, ...options }: OneOptions) => {
    const ended = await withOrganisation(context, org, ({ standards: access }) => access.retire(code, changeOf(options)));
    if (json) {
      printJson(context.io, ended);
    } else {
      print(context.io, ended.state === 'retired' ? `${code} is retired.` : `That ${code} is retired waits for approval; until then it holds.`);
    }
  });

  forOrganisation(standards.command('withdraw <code>').description('take back what waits for approval')).action(async (code: string, { org, json }: OrganisationOptions) => {
    await withOrganisation(context, org, ({ standards: access }) => access.withdraw(code));
    if (json) {
      printJson(context.io, { withdrawn: code });
    } else {
      print(context.io, `What was proposed for ${code} is withdrawn.`);
    }
  });
}

/** A file of one line. Throws `USAGE` for what is not `column=value`. */
function toCsv(code: string, facts: readonly string[]): string {
  const pairs = facts.map((each) => {
    const at = each.indexOf('=');
    if (at < 1) {
      throw new HostError('USAGE', { reason: `"${each}" is not written as column=value.`, command: 'touchstone standards set' });
    }
    return [each.slice(0, at).trim(), each.slice(at + 1).trim()] as const;
  });
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return `${line(['code', ...pairs.map(([column]) => column)])}\n${line([code, ...pairs.map(([, value]) => value)])}\n`;
}

function historyText(versions: readonly CatalogueStandard[], width: number): string[] {
  const rows = versions.map(({ version, state, target, floor, changedAt, changedBy, proposedBy, approvedBy, reason }) => ({
    version,
    state,
    target: target ?? '',
    floor: floor ?? '',
    changed: `${changedAt.slice(0, 10)} ${proposedBy ?? changedBy}`,
    approved: approvedBy ?? '',
    why: reason ?? '',
  }));
  return tableText(['version', 'state', 'target', 'floor', 'changed', 'approved', 'why'], rows, width);
}
