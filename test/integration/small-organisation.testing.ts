import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from 'vitest';

import { temporaryFolder, touchstone } from './cli.testing.js';

const at = (day: number, hour = 9) => `2026-10-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;

/** Two branches with 60 promises each in October 2026: Brno keeps one in three, Praha all of them. */
export function writeSmallData(folder: string): string[] {
  const units = ['id,name,kind,parent_id,timezone', 'company,Small,company,,Europe/Prague', 'brno,Brno,branch,company,Europe/Prague', 'praha,Praha,branch,company,Europe/Prague'];
  const channels = ['id,kind,org_unit_id', 'phone-brno,phone,brno', 'phone-praha,phone,praha'];
  const cases = ['id,opened_at,org_unit_id,channel_id,status'];
  const commitments = ['id,case_id,kind,made_at,due_at,done_at'];
  for (const unit of ['brno', 'praha']) {
    for (let index = 0; index < 60; index += 1) {
      const id = `${unit}-${index}`;
      const day = 1 + (index % 20);
      cases.push(`${id},${at(day)},${unit},phone-${unit},closed`);
      commitments.push(`${id},${id},callback,${at(day)},${at(day + 2)},${unit === 'praha' || index % 3 === 0 ? at(day + 1) : at(day + 4)}`);
    }
  }
  return Object.entries({ org_unit: units, channel: channels, case: cases, commitment: commitments }).map(([table, lines]) => {
    const file = path.join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}

const templates = mkdtempSync(path.join(tmpdir(), 'touchstone-small-'));
afterAll(() => rmSync(templates, { recursive: true, force: true }));

async function run(args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await touchstone(args);
  if (exitCode !== 0) {
    throw new Error(stderr);
  }
}

async function initialised(): Promise<string> {
  const folder = path.join(templates, 'empty');
  await run(['init', '--org', folder, '--name', 'Small', '--timezone', 'Europe/Prague']);
  return folder;
}

async function imported(): Promise<string> {
  const folder = path.join(templates, 'imported');
  cpSync(await (empty ??= initialised()), folder, { recursive: true });
  await run(['import', ...writeSmallData(templates), '--org', folder]);
  return folder;
}

/** Made by the command itself when they are first asked for, once for all tests of a file. */
let empty: Promise<string> | undefined;
let full: Promise<string> | undefined;

function copyOf(template: string): string {
  const folder = path.join(temporaryFolder(), 'small');
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** An organisation as the command makes it. */
export const makeOrganisation = async (): Promise<string> => copyOf(await (empty ??= initialised()));

/** An organisation into which the command has imported the small data. */
export const makeImported = async (): Promise<string> => copyOf(await (full ??= imported()));
