import type { Action } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { type CommandContext, forOrganisation, type OrganisationOptions, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { tableText } from '../terminal/table-text.js';

/** `touchstone actions`: what is done about findings, the overdue first, and whether it worked. */
export function actionsCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('actions').description('list what is done about findings, the overdue first, and whether it worked')).action(async ({ org, json }: OrganisationOptions) => {
    const actions = await withOrganisation(context, org, (organisation) => organisation.life.actions());
    if (json) {
      printJson(context.io, actions);
    } else {
      print(context.io, ...actionsText(actions, context.io.stdout.columns ?? 120));
    }
  });
}

const columns = ['action', 'state', 'due', 'owner', 'effect', 'title'] as const;

/** Actions for people. */
export function actionsText(actions: readonly Action[], width: number): string[] {
  const row = ({ id, state, due, verifyOn, owner, overdue, effect, title }: Action) => ({
    action: id,
    state: overdue === null ? state : `${state}: overdue`,
    due: state === 'verify' ? verifyOn : due,
    owner,
    effect: effect && `${effect.verdict}: ${effect.why}`,
    title,
  });
  return actions.length === 0 ? ['Nothing is being done about any finding.'] : tableText(columns, actions.map(row), width);
}
