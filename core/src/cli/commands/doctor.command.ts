import { statfsSync } from 'node:fs';

import type { Command } from 'commander';

import { briefMissing } from '../../measures/index.js';
import { HostError } from '../../base/errors.js';
import { type CommandContext, forOrganisation, openAccess, organisationPath, type OrganisationOptions } from '../command-context.js';
import { print, printJson } from '../command-io.js';
import { exitCodeOf, exitCodes } from '../exit-code.js';
import type { OrganisationAccess } from '../organisation-access.js';
import { toToldError } from '../report-error.js';
import { hang } from '../terminal/wrap.js';
import { undoneText } from '../terminal/undone-text.js';
import { touchstoneVersion } from '../../base/version.js';

/** What the doctor found in one place. */
interface Diagnosis {
  readonly subject: string;
  readonly state: 'fine' | 'warning' | 'problem';
  readonly says: string;
}

const counted = new Intl.NumberFormat('en');

/** `1 row`, `606 rows`. */
const many = (n: number, one: string): string => `${counted.format(n)} ${one}${n === 1 ? '' : 's'}`;

const leastFreeBytes = 1_000_000_000;
const staleAfterDays = 35;

/** `touchstone doctor`: says what is wrong and what to do about it. Exits with 2 when there is a problem. */
export function doctorCommand(program: Command, context: CommandContext): void {
  forOrganisation(program.command('doctor').description('check the folder, the databases, the plugins and the data of an organisation')).action(
    async ({ org, json }: OrganisationOptions) => {
      const found = [...versions(), ...(await examine(context, org))];
      if (json) {
        printJson(context.io, { healthy: found.every(({ state }) => state !== 'problem'), found });
      } else {
        const signs = { fine: '✓', warning: '!', problem: '✗' } as const;
        print(context.io, ...found.flatMap(({ subject, state, says }) => hang(`${signs[state]} ${subject}: `, says, 100)));
      }
      context.end(found.some(({ state }) => state === 'problem') ? exitCodes.usage : exitCodes.done);
    },
  );
}

function versions(): Diagnosis[] {
  const major = Number(process.versions.node.split('.')[0]);
  return [
    { subject: 'Touchstone', state: 'fine', says: touchstoneVersion() },
    { subject: 'Node', state: major >= 24 ? 'fine' : 'problem', says: `${process.versions.node}${major >= 24 ? '' : '; 24 or later is needed'}` },
  ];
}

async function examine(context: CommandContext, org: string | undefined): Promise<Diagnosis[]> {
  try {
    const { existingOrganisation, findHold, readSettings } = await import('../../host/index.js');
    const files = existingOrganisation(organisationPath(context, org));
    const { settings } = readSettings(files.settings);
    const hold = findHold(files.server);
    return [
      { subject: 'Folder', state: 'fine', says: files.path },
      { subject: 'Settings', state: 'fine', says: `${settings.name} (${settings.id}), ${settings.timezone}, ${settings.locale}` },
      freeSpace(files.path),
      ...(hold ? [{ subject: 'Server', state: 'fine', says: `holds the organisation at ${hold.url} (process ${hold.pid})` } as const] : []),
      ...(await examineInside(context, org)),
    ];
  } catch (error) {
    return [toProblem('Organisation', error)];
  }
}

async function examineInside(context: CommandContext, org: string | undefined): Promise<Diagnosis[]> {
  let organisation: OrganisationAccess | undefined;
  try {
    organisation = await openAccess(context, org);
    return [
      { subject: 'Databases', state: 'fine', says: 'open' },
      ...(await plugins(organisation)),
      ...(await data(organisation)),
    ];
  } catch (error) {
    return [toProblem('Databases', error)];
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

function freeSpace(folder: string): Diagnosis {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const says = `${(free / 1e9).toFixed(1)} GB free`;
  return { subject: 'Disk', state: free < leastFreeBytes ? 'warning' : 'fine', says };
}

async function plugins(organisation: OrganisationAccess): Promise<Diagnosis[]> {
  const all = await organisation.plugins();
  const broken = all.filter(({ problem }) => problem !== null);
  const enabled = all.filter((each) => each.enabled && each.problem === null);
  return [
    {
      subject: 'Plugins',
      state: enabled.length > 0 ? 'fine' : 'warning',
      says: `${enabled.length} of ${all.length} enabled, with ${enabled.reduce((sum, { checks }) => sum + checks.length, 0)} checks`,
    },
    ...broken.map(({ id, problem }): Diagnosis => ({ subject: `Plugin ${id}`, state: 'problem', says: problem ?? '' })),
  ];
}

async function data(organisation: OrganisationAccess): Promise<Diagnosis[]> {
  const { tables, batches, rejects, disabled, asOf, reconciliation, sources, times, undone = [] } = await organisation.dataHealth();
  const behind = sources.filter(({ state }) => state === 'late' || state === 'silent');
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const rejected = rejects.reduce((sum, each) => sum + each.rows, 0);
  const days = asOf === null ? undefined : Math.floor((Date.now() - Date.parse(asOf)) / 86_400_000);
  const stale = days !== undefined && days > staleAfterDays;
  return [
    { subject: 'Data', state: rows > 0 ? 'fine' : 'warning', says: `${many(rows, 'row')} in ${many(tables.filter((table) => table.rows > 0).length, 'table')}, from ${many(batches.length, 'import')}` },
    ...(days === undefined ? [] : [{ subject: 'Freshness', state: stale ? 'warning' : 'fine', says: `the latest data are ${many(days, 'day')} old` } as const]),
    ...behind.map(({ lateHours, source, state }): Diagnosis => ({ subject: `Source ${source}`, state: 'warning', says: `${state}: ${many(Math.round(lateHours), 'hour')} later than its usual rhythm` })),
    ...(reconciliation.failing === 0 ? [] : [{ subject: 'Totals', state: 'problem', says: `${many(reconciliation.failing, 'total')} of files and tables do not add up: see the page "Data"` } as const]),
    ...times.suspicions.map(({ column, kind, of, rows, suggest, table }): Diagnosis => ({ subject: 'Time zone', state: 'warning', says: `${table}.${column} looks ${kind} (${rows} of ${of})${suggest === null ? '' : `: should it be read as ${suggest}?`}` })),
    ...undone.map(({ fileName, rows: removed }): Diagnosis => ({ subject: 'Imports', state: 'warning', says: undoneText(fileName, removed, false, 'en') })),
    ...(rejected === 0 ? [] : [{ subject: 'Rejects', state: 'warning', says: `${many(rejected, 'row')} rejected (\`touchstone import --rejects\` prints them): ${rejects.map(({ code, column, rows: count }) => `${count} ${code}${column === null ? '' : ` in ${column}`}`).join(', ')}` } as const]),
    ...(disabled.length === 0 ? [] : [{ subject: 'Checks', state: 'warning', says: `${many(disabled.length, 'check')} cannot run for want of data` } as const]),
    ...disabled.map(({ check, missing }): Diagnosis => ({ subject: `Check ${check}`, state: 'warning', says: `needs ${briefMissing(missing).join(', ')}` })),
  ];
}
