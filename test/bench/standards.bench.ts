/* Weighs a run, an opening and a page of the catalogue with and without a large catalogue of standards. Build first: `tsc -b`, and what the plugins contribute; then `node test/bench/standards.bench.ts [standards] [rounds]`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type * as Host from '../../core/src/host/index.js';
import type * as Services from '../../core/src/services.js';

const built = (file: string): string => new URL(`../../core/dist/${file}`, import.meta.url).href;
await import('reflect-metadata');
const { openOrganisation } = (await import(built('services.js'))) as typeof Services;
const { createOrganisation } = (await import(built('host/index.js'))) as typeof Host;

const standards = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 7);
const branches = 40;
const follow = { report: () => {}, signal: new AbortController().signal };
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Forty branches with a hundred promises each, in October 2026. */
function writeData(folder: string): string[] {
  const at = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:00:00Z`;
  const units = ['id,name,kind,parent_id,timezone', 'company,Bench,company,,Europe/Prague'];
  const [channels, cases, commitments] = [['id,kind,org_unit_id'], ['id,opened_at,org_unit_id,channel_id,status'], ['id,case_id,kind,made_at,due_at,done_at']];
  for (let branch = 0; branch < branches; branch += 1) {
    units.push(`b${branch},Branch ${branch},branch,company,Europe/Prague`);
    channels.push(`p${branch},phone,b${branch}`);
    for (let index = 0; index < 100; index += 1) {
      const day = 1 + (index % 20);
      cases.push(`b${branch}-${index},${at(day)},b${branch},p${branch},closed`);
      commitments.push(`b${branch}-${index},b${branch}-${index},callback,${at(day)},${at(day + 2)},${at(day + (index % 5 === 0 ? 4 : 1))}`);
    }
  }
  return Object.entries({ org_unit: units, channel: channels, case: cases, commitment: commitments }).map(([table, lines]) => {
    const file = path.join(folder, `${table}.csv`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
}

/** The worst case: all of them about promises, fifty in each branch; the target is the one there is, so that verdicts and findings stay. */
const csv = ['code,text,check,target,owner,org_units', ...Array.from({ length: standards }, (_, index) => `s${index},Rule ${index} of the house,follow-up.promise-kept,95 %,Owner,b${index % branches}`)].join('\n');

const root = mkdtempSync(path.join(tmpdir(), 'touchstone-bench-'));
try {
  const folder = path.join(root, 'organisation');
  createOrganisation(folder, { name: 'Bench', timezone: 'Europe/Prague', locale: 'en', currency: 'EUR' });
  // Processor time of all threads: what a busy machine does beside does not count.
  const timed = async <T>(work: () => Promise<T>): Promise<number> => {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const weigh = async () => {
    const [opening, running, page]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      opening.push(await timed(async () => (await openOrganisation(folder)).close()));
      const organisation = await openOrganisation(folder);
      running.push(await timed(() => organisation.score(follow)));
      page.push(await timed(() => organisation.standards('bench').list({ limit: 200 })));
      await organisation.close();
    }
    return { opening: median(opening), running: median(running), page: median(page) };
  };
  const first = await openOrganisation(folder);
  await first.importFiles({ files: writeData(root) }, follow);
  await first.score(follow);
  await first.close();
  const without = await weigh();
  const second = await openOrganisation(folder);
  const importing = await timed(() => second.standards('bench').importCsv({ csv, approvedBy: 'bench' }));
  await second.close();
  const withThem = await weigh();
  const row = (what: string, before: number, after: number) => `| ${what} | ${before.toFixed(1)} ms | ${after.toFixed(1)} ms |`;
  console.log([`Import of ${standards} standards: ${importing.toFixed(0)} ms of processor time. Median of ${rounds} rounds:`, '', `| what | no standards | ${standards} |`, '|---|---:|---:|', row('opening and closing the organisation', without.opening, withThem.opening), row('a run on kept statistics', without.running, withThem.running), row('a page of 200 standards', without.page, withThem.page)].join('\n'));
} finally {
  rmSync(root, { recursive: true, force: true });
}
