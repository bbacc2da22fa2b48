import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { plantedFacts } from '../../examples/rose-hair/plants.ts';
import { type PlantedRecord, readRecords, recordFolder } from './planted-record.testing.js';
import { isPlanted, isTrue, placeOf } from './planted-truth.testing.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** How often each planted fact was found and since when, and how many of all findings were chance, in worlds of one size. */
export function plantedPage(title: string, records: readonly PlantedRecord[]): string {
  const facts = plantedFacts.map((fact) => {
    const found = records.flatMap(({ findings }) => findings.filter((each) => placeOf(each) === placeOf(fact)));
    const right = found.filter(({ since }) => since === fact.since).length;
    const rows = records.flatMap((record) => record.rows[placeOf(fact)] ?? []);
    const unit = Object.values(fact.unit).join(', ') || 'everywhere';
    return row(fact.name, `\`${fact.check}\``, unit, fact.since, rows.length > 0 ? middle(rows) : '', percent(found.length / Math.max(1, records.length)), found.length > 0 ? percent(right / found.length) : '');
  });
  const shares = (chance: (finding: PlantedRecord['findings'][number]) => boolean) => records.map(({ findings }) => findings.filter(chance).length / Math.max(1, findings.length));
  const total = records.reduce((sum, { findings }) => sum + findings.length, 0);
  const line = (name: string, chance: (finding: PlantedRecord['findings'][number]) => boolean) => {
    const each = shares(chance);
    const all = records.reduce((sum, { findings }) => sum + findings.filter(chance).length, 0);
    return row(name, percent(mean(each)), percent(all / Math.max(1, total)), `${all} of ${total}`, percent(Math.max(0, ...each)), each.filter((share) => share === 0).length);
  };
  return [
    `## ${title}`,
    `${records.length} worlds, ${(total / Math.max(1, records.length)).toFixed(1)} findings a world.`,
    table(['chance among findings', 'mean of worlds', 'of all findings', 'count', 'worst world', 'worlds without any'], [
      line('neither planted nor following from what is planted', (finding) => !isTrue(finding)),
      line('not at a planted place, whether true or not', (finding) => !isPlanted(finding)),
    ]),
    table(['plant', 'found by', 'where', 'since', 'rows in its last month (median)', 'found', 'of these with the right month'], facts),
  ].join('\n\n');
}

/** Writes the page of all records that are kept beside them; nowhere without a folder of records. */
export function writePlantedPage(scale: number, folder = recordFolder): void {
  if (folder) {
    writeFileSync(path.join(folder, 'page.md'), `${plantedPage(scale >= 1 ? 'Worlds as large as the example' : `Worlds of ${percent(scale)} of the example`, readRecords(folder))}\n`);
  }
}
