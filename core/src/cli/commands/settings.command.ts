import type { SettingsChange, SettingState } from '@touchstone/sdk/contract';
import type { Command } from 'commander';

import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, type OrganisationOptions, wholeNumber, withOrganisation } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { readValue } from '../read-value.js';
import { plainText } from '../terminal/plain-text.js';
import { hang } from '../terminal/wrap.js';

interface UnitOptions extends OrganisationOptions {
  readonly unit?: string;
}

/** `touchstone settings`: what holds, by whose word, and how to change it. */
export function settingsCommand(program: Command, context: CommandContext): void {
  const settings = program.command('settings').description('see, set and take back settings, by layer, and what was changed');
  const forUnit = (command: Command): Command => forOrganisation(command).option('--unit <id>', 'a region or a branch; its value holds for everything below it (default: the organisation)');

  forUnit(settings.command('get [key]').description('show settings: what holds, and whose word it is')).action(async (key: string | undefined, { org, json, unit }: UnitOptions) => {
    const all = await withOrganisation(context, org, (organisation) => organisation.settings.list(unit));
    if (key === undefined) {
      tell(context, json, all, () => all.flatMap((each) => stateText(each)));
      return;
    }
    const found = pick(all, key);
    tell(context, json, found, () => stateText(found));
  });

  forUnit(settings.command('set <key> <value>').description('set a value; a list is written with commas, a duration in seconds, rows as JSON'))
    .addHelpText('after', `
Comments in touchstone.json stay where they are.

Examples:
  touchstone settings set follow-up.silent-after 86400 --org my-company
  touchstone settings set follow-up.silent-after 43200 --unit west --org my-company`)
    .action(async (key: string, text: string, { org, json, unit }: UnitOptions) => {
      const state = await withOrganisation(context, org, async (organisation) => organisation.settings.set(key, readValue(text, pick(await organisation.settings.list(), key).type), unit));
      tell(context, json, state, () => stateText(state));
    });

  forUnit(settings.command('unset <key>').description('take a value back, so that the layer above counts')).action(async (key: string, { org, json, unit }: UnitOptions) => {
    const state = await withOrganisation(context, org, (organisation) => organisation.settings.unset(key, unit));
    tell(context, json, state, () => stateText(state));
  });

  forOrganisation(settings.command('history').description('show what was changed in the settings, when, and by whom'))
    .option('--limit <number>', 'how many versions', wholeNumber(1, 1000), 20)
    .action(async ({ org, json, limit }: OrganisationOptions & { readonly limit: number }) => {
      const changes = await withOrganisation(context, org, (organisation) => organisation.settings.history(limit));
      tell(context, json, changes, () => (changes.length === 0 ? ['No settings were kept yet.'] : changes.flatMap(changeText)));
    });
}

function pick(all: readonly SettingState[], key: string): SettingState {
  const found = all.find((each) => each.key === key);
  if (!found) {
    throw new HostError('SETTING_UNKNOWN', { key });
  }
  return found;
}

function tell({ io }: CommandContext, json: boolean | undefined, value: unknown, lines: () => readonly string[]): void {
  if (json) {
    printJson(io, value);
  } else {
    print(io, ...lines().map(plainText));
  }
}

const written = (value: unknown): string => (value === undefined || value === null ? 'nothing' : Array.isArray(value) ? value.join(',') || 'an empty list' : typeof value === 'object' ? JSON.stringify(value) : String(value));

function stateText({ key, value, from, orgUnit, doc, default: proposed, organisation, orgUnits }: SettingState): string[] {
  const source = from === 'default' ? 'default' : from === 'organisation' ? 'the organisation says so' : `${orgUnit} says so`;
  const others = [...(from === 'default' || proposed === null ? [] : [`default ${written(proposed)}`]), ...(from === 'orgUnit' && organisation !== null ? [`the organisation says ${written(organisation)}`] : []), ...Object.entries(orgUnits).filter(([id]) => id !== orgUnit).map(([id, each]) => `${id} says ${written(each)}`)];
  return [`${key} = ${written(value)}  (${source})`, ...hang('       ', doc, 100), ...others.map((each) => `       ${each}`)];
}

const changeText = ({ at, actor, version, changes }: SettingsChange): string[] => [
  `${at}  ${actor}  ${version}`,
  ...changes.map(({ path, before, after }) => `       ${path}: ${written(before)} → ${written(after)}`),
];
