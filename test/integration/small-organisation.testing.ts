import { writeFileSync } from 'node:fs';
import path from 'node:path';

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

/** Makes an organisation by the command itself. */
export async function makeOrganisation(): Promise<string> {
  const folder = path.join(temporaryFolder(), 'small');
  const { exitCode, stderr } = await touchstone(['init', '--org', folder, '--name', 'Small', '--timezone', 'Europe/Prague']);
  if (exitCode !== 0) {
    throw new Error(stderr);
  }
  return folder;
}

/** Makes an organisation and imports the small data. */
export async function makeImported(): Promise<string> {
  const folder = await makeOrganisation();
  const { exitCode, stderr } = await touchstone(['import', ...writeSmallData(temporaryFolder()), '--org', folder]);
  if (exitCode !== 0) {
    throw new Error(stderr);
  }
  return folder;
}
