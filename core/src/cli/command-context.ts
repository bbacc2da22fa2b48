import path from 'node:path';

import { type Command, InvalidArgumentError } from 'commander';

import type { CommandIo } from './command-io.js';
import type { OrganisationAccess } from './organisation-access.js';
import { createProgressBar } from './terminal/progress-bar.js';
import type { ReportProgress } from '../base/progress.js';

/** What every command is given. */
export interface CommandContext {
  readonly io: CommandIo;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Says how the command ended, where that is not by an error. */
  readonly end: (exitCode: number) => void;
}

/** Options that every command about an organisation has. */
export interface OrganisationOptions {
  readonly org?: string;
  readonly json?: boolean;
}

/** The folder a command is about: `--org`, else `TOUCHSTONE_ORG`, else where the user stands. */
export function organisationPath({ io }: CommandContext, org: string | undefined): string {
  return path.resolve(io.folder, org ?? io.env['TOUCHSTONE_ORG'] ?? '.');
}

/** Adds `--org` and `--json` to a command. */
export function forOrganisation(command: Command): Command {
  return command
    .option('--org <folder>', 'folder of the organisation (default: TOUCHSTONE_ORG, or this folder)')
    .option('--json', 'print JSON, and errors as JSON');
}

/** The language that is asked for, else that of the organisation. Throws `ORGANISATION_UNKNOWN` and `ORGANISATION_INVALID`. */
export async function spokenLanguage(context: CommandContext, { org, locale }: { readonly org: string | undefined; readonly locale?: string | undefined }): Promise<string> {
  if (locale !== undefined) {
    return locale;
  }
  const { existingOrganisation, readSettings } = await import('../host/index.js');
  return readSettings(existingOrganisation(organisationPath(context, org)).settings).settings.locale;
}

/** Opens an organisation, or reaches the server that holds it. Throws `ORGANISATION_UNKNOWN` and `ORGANISATION_INVALID`. */
export async function openAccess(context: CommandContext, org: string | undefined): Promise<OrganisationAccess> {
  // What opens databases is loaded when it is needed, so that help and mistakes are told at once.
  const { existingOrganisation, findHold, readSettings } = await import('../host/index.js');
  const files = existingOrganisation(organisationPath(context, org));
  const { settings } = readSettings(files.settings);
  const hold = findHold(files.server);
  if (hold) {
    const { RemoteOrganisation } = await import('./remote/remote-organisation.js');
    return new RemoteOrganisation(hold, settings.id);
  }
  const { openLocal } = await import('./local-access.js');
  return openLocal(files.path);
}

/** Does something with an organisation, and lets go of it whatever happens. */
export async function withOrganisation<T>(
  context: CommandContext,
  org: string | undefined,
  work: (organisation: OrganisationAccess) => Promise<T>,
): Promise<T> {
  const organisation = await openAccess(context, org);
  try {
    return await work(organisation);
  } finally {
    await organisation.close();
  }
}

/** Does long work under a progress bar that is gone when it ends. */
export async function withProgress<T>({ io }: CommandContext, work: (report: ReportProgress) => Promise<T>): Promise<T> {
  const bar = createProgressBar(io);
  try {
    return await work(bar.report);
  } finally {
    bar.stop();
  }
}

/** Reads a language tag from an option. */
export function languageTag(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InvalidArgumentError('It must be a language tag, such as cs or en-GB.');
  }
}

/** Reads a moment with its zone from an option. */
export function moment(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('It must be a moment with its zone, such as 2026-10-31T23:59:59Z.');
  }
  return text;
}

/** Reads a whole number within limits from an option. */
export function wholeNumber(minimum: number, maximum: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
      throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
    }
    return value;
  };
}
