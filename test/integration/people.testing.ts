import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Scorecard } from '@touchstone/sdk/contract';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';

import { createOrganisation } from '../../core/src/host/index.js';
import { createServer, createServerLog } from '../../core/src/server/index.js';
import { type LocalOrganisation, openOrganisation } from '../../core/src/services.js';

const follow = { report: () => {}, signal: new AbortController().signal };

/** An organisation in a folder of its own, as a user has it: files in, scorecards and rows out of its API. */
export interface AttackedOrganisation {
  readonly organisation: LocalOrganisation;
  /** Changes values of `touchstone.json`, as an operator does by hand. */
  edit(settings: object): void;
  importCsv(table: string, lines: readonly string[]): Promise<void>;
  /** Scores, and gives the scorecard of that run as the API gives it. */
  score(): Promise<Scorecard>;
  /** What the API answers to a GET below the organisation. */
  get(route: string): Promise<{ readonly status: number; readonly body: string }>;
}

const settings = { id: 'small', name: 'Small', timezone: 'Europe/Prague', locale: 'en', currency: 'CZK' };

/** Makes an organisation without data. It is gone when the test has ended, or when `onEnd` says so. */
export async function attackedOrganisation(onEnd: (release: () => void | Promise<void>) => void = onTestFinished): Promise<AttackedOrganisation> {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-people-'));
  onEnd(() => rmSync(folder, { recursive: true, force: true }));
  const files = createOrganisation(folder, settings);
  const organisation = await openOrganisation(folder);
  onEnd(() => organisation.close());
  const app: FastifyInstance = createServer({ organisations: [organisation], version: '0.0.0', log: createServerLog('silent') });
  onEnd(() => app.close());
  let imports = 0;
  const get: AttackedOrganisation['get'] = async (route) => {
    const { statusCode: status, body } = await app.inject({ url: `/api/v1/organisations/small${route}` });
    return { status, body };
  };
  return {
    organisation,
    get,
    edit: (changed) => writeFileSync(files.settings, JSON.stringify({ ...settings, ...changed })),
    importCsv: async (table, lines) => {
      const file = path.join(folder, `${table}.csv`);
      writeFileSync(file, `${lines.join('\n')}\n`);
      imports += 1;
      const { files: told } = await organisation.importFiles({ files: [file] }, follow);
      if (told.some(({ rowsRejected }) => rowsRejected > 0)) {
        throw new Error(`Rows of ${table} were rejected in import ${imports}: ${JSON.stringify(told)}`);
      }
    },
    score: async () => {
      const run = await organisation.score(follow);
      const { status, body } = await get(`/runs/${run}/scorecard`);
      if (status !== 200) {
        throw new Error(body);
      }
      return JSON.parse(body) as Scorecard;
    },
  };
}

/** Figures of one check on a scorecard in one period, by org unit; the whole organisation is the empty name. */
export function figuresOf(scorecard: Scorecard, check: string, period: string): ReadonlyMap<string, { readonly n: number; readonly k: number; readonly hidden: boolean }> {
  const found = scorecard.principles.flatMap(({ checks }) => checks).find(({ id }) => id === check);
  const units = (found?.units ?? []).filter((each) => each.period === period && Object.keys(each.unit).every((name) => name === 'orgUnit'));
  return new Map(units.map(({ unit, n, k = 0, verdict }) => [unit['orgUnit'] ?? '', { n, k, hidden: verdict === 'hidden-for-privacy' }]));
}
