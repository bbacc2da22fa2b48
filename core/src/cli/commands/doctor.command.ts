import { statfsSync } from 'node:fs';

import type { Command } from 'commander';

import { briefMissing } from '../../measures/index.js';
import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, languageTag, openAccess, organisationPath, type OrganisationOptions, spokenLanguage } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { exitCodeOf, exitCodes } from '../exit-code.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { toToldError } from '../report-error.js';
import { createTranslate, type Translate } from '../terminal/texts.js';
import { undoneText } from '../terminal/undone-text.js';
import { hang } from '../terminal/wrap.js';
import { touchstoneVersion } from '../../base/version.js';

/** What the doctor found in one place. */
interface Diagnosis {
  readonly subject: string;
  readonly state: 'fine' | 'warning' | 'problem';
  readonly says: string;
}

const leastFreeBytes = 1_000_000_000;
const staleAfterDays = 35;

interface DoctorOptions extends OrganisationOptions {
  readonly locale?: string;
}

/** How the doctor says it: in a language. */
interface Speech {
  readonly say: Translate;
  readonly locale: string;
}

/** `touchstone doctor`: says what is wrong and what to do about it. Exits with 2 when there is a problem. */
export function doctorCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('doctor').description('check the folder, the databases, the plugins and the data of an organisation'))
    .option('--locale <tag>', "language (default: the organisation's; of JSON English)", languageTag)
    .action(async ({ org, json, locale }: DoctorOptions) => {
      const language = locale ?? (json ? 'en' : await languageOf(context, org));
      const speech = { say: createTranslate(language), locale: language };
      const found = [...versions(speech), ...(await examine(context, { org, speech }))];
      if (json) {
        printJson(context.io, { healthy: found.every(({ state }) => state !== 'problem'), found });
      } else {
        const signs = { fine: '✓', warning: '!', problem: '✗' } as const;
        print(context.io, ...found.flatMap(({ subject, state, says }) => hang(`${signs[state]} ${subject}: `, says, 100)));
      }
      context.end(found.some(({ state }) => state === 'problem') ? exitCodes.usage : exitCodes.done);
    });
}

/** The language of the organisation; English where it cannot be told, which the doctor says in its place. */
async function languageOf(context: CommandContext, org: string | undefined): Promise<string> {
  try {
    return await spokenLanguage(context, { org });
  } catch (error) {
    if (HostError.is(error)) {
      return 'en';
    }
    throw error;
  }
}

function versions({ say }: Speech): Diagnosis[] {
  const major = Number(process.versions.node.split('.')[0]);
  return [
    { subject: 'Touchstone', state: 'fine', says: touchstoneVersion() },
    { subject: 'Node', state: major >= 24 ? 'fine' : 'problem', says: major >= 24 ? process.versions.node : say('doctorNode', { version: process.versions.node }) },
  ];
}

interface Patient {
  readonly org: string | undefined;
  readonly speech: Speech;
}

async function examine(context: CommandContext, { org, speech }: Patient): Promise<Diagnosis[]> {
  const { say } = speech;
  try {
    const { existingOrganisation, findHold, readSettings } = await import('../../host/index.js');
    const files = existingOrganisation(organisationPath(context, org));
    const { settings } = readSettings(files.settings);
    const hold = findHold(files.server);
    return [
      { subject: say('doctorFolder'), state: 'fine', says: files.path },
      { subject: say('doctorSettings'), state: 'fine', says: `${settings.name} (${settings.id}), ${settings.timezone}, ${settings.locale}` },
      freeSpace(files.path, speech),
      ...(hold ? [{ subject: say('doctorServer'), state: 'fine', says: say('doctorHolds', { url: hold.url, pid: String(hold.pid) }) } as const] : []),
      ...(await examineInside(context, { org, speech })),
    ];
  } catch (error) {
    return [toProblem(say('doctorOrganisation'), error)];
  }
}

async function examineInside(context: CommandContext, { org, speech }: Patient): Promise<Diagnosis[]> {
  const { say } = speech;
  let organisation: OrganisationAccess | undefined;
  try {
    organisation = await openAccess(context, org);
    return [
      { subject: say('doctorDatabases'), state: 'fine', says: say('doctorOpen') },
      ...(await plugins(organisation, speech)),
      ...(await data(organisation, speech)),
    ];
  } catch (error) {
    return [toProblem(say('doctorDatabases'), error)];
  } finally {
    await organisation?.close();
  }
}

function toProblem(subject: string, error: unknown): Diagnosis {
  if (exitCodeOf(error) === exitCodes.internal && !HostError.is(error)) {
    throw error;
  }
  const { code, message, remedy } = toToldError(error);
  return { subject, state: 'problem', says: `${code}: ${message} ${remedy}` };
}

function freeSpace(folder: string, { say, locale }: Speech): Diagnosis {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(free / 1e9);
  return { subject: say('doctorDisk'), state: free < leastFreeBytes ? 'warning' : 'fine', says: say('doctorFree', { gigabytes }) };
}

async function plugins(organisation: OrganisationAccess, { say }: Speech): Promise<Diagnosis[]> {
  const all = await organisation.plugins();
  const broken = all.filter(({ problem }) => problem !== null);
  const enabled = all.filter((each) => each.enabled && each.problem === null);
  return [
    {
      subject: say('doctorPlugins'),
      state: enabled.length > 0 ? 'fine' : 'warning',
      says: say('doctorEnabled', { enabled: enabled.length, all: all.length, checks: enabled.reduce((sum, { checks }) => sum + checks.length, 0) }),
    },
    ...broken.map(({ id, problem }): Diagnosis => ({ subject: say('doctorPlugin', { id }), state: 'problem', says: problem ?? '' })),
  ];
}

async function data(organisation: OrganisationAccess, { say, locale }: Speech): Promise<Diagnosis[]> {
  const { tables, batches, rejects, disabled, asOf, reconciliation, sources, times, undone = [] } = await organisation.dataHealth();
  const behind = sources.filter(({ state }) => state === 'late' || state === 'silent');
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const rejected = rejects.reduce((sum, each) => sum + each.rows, 0);
  const days = asOf === null ? undefined : Math.floor((Date.now() - Date.parse(asOf)) / 86_400_000);
  const stale = days !== undefined && days > staleAfterDays;
  const reason = ({ code, column, rows: count }: (typeof rejects)[number]) => (column === null ? `${count} ${code}` : say('doctorRejectedIn', { rows: count, code, column }));
  return [
    { subject: say('doctorData'), state: rows > 0 ? 'fine' : 'warning', says: say('doctorRows', { rows, tables: tables.filter((table) => table.rows > 0).length, imports: batches.length }) },
    ...(days === undefined ? [] : [{ subject: say('doctorFreshness'), state: stale ? 'warning' : 'fine', says: say('doctorOld', { days }) } as const]),
    ...behind.map(({ lateHours, source, state }): Diagnosis => ({ subject: say('doctorSource', { id: source }), state: 'warning', says: say('doctorBehind', { state, hours: Math.round(lateHours) }) })),
    ...(reconciliation.failing === 0 ? [] : [{ subject: say('doctorTotals'), state: 'problem', says: say('doctorFailing', { n: reconciliation.failing }) } as const]),
    ...times.suspicions.map(({ column, kind, of, rows: suspect, suggest, table }): Diagnosis => ({
      subject: say('doctorZone'),
      state: 'warning',
      says: [say('doctorLooks', { column: `${table}.${column}`, kind, rows: suspect, of }), ...(suggest === null ? [] : [say('doctorReadAs', { zone: suggest })])].join(': '),
    })),
    ...undone.map(({ fileName, rows: removed }): Diagnosis => ({ subject: say('doctorImports'), state: 'warning', says: undoneText(fileName, removed, false, locale) })),
    ...(rejected === 0 ? [] : [{ subject: say('doctorRejects'), state: 'warning', says: say('doctorRejected', { rows: rejected, reasons: rejects.map(reason).join(', ') }) } as const]),
    ...(disabled.length === 0 ? [] : [{ subject: say('doctorChecks'), state: 'warning', says: say('doctorCannot', { n: disabled.length }) } as const]),
    ...disabled.map(({ check, missing }): Diagnosis => ({ subject: say('doctorCheck', { id: check }), state: 'warning', says: say('doctorNeeds', { columns: briefMissing(missing).join(', ') }) })),
  ];
}
