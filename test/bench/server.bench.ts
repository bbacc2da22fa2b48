/* Weighs GET scorecard against bare fastify sending the same bytes, in one run. Build first: `tsc -b`; then `node test/bench/server.bench.ts`. */
import type { Scorecard } from '@touchstone/sdk/contract';
import autocannon from 'autocannon';
import { fastify } from 'fastify';

import type * as Server from '../../core/src/server/index.js';

const built = (path: string): string => new URL(`../../core/dist/${path}`, import.meta.url).href;
const { createServer, createServerLog, listenOn } = (await import(built('server/index.js'))) as typeof Server;

const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 4);
const connections = 20;

/** A scorecard with so many checks, each with 22 branches and a year of months. */
function createScorecard(checks: number): Scorecard {
  const figure = { value: 0.8134, low: 0.7612, high: 0.8559, n: 402, k: 327 };
  const standard = { target: 0.95, floor: 0.8, better: 'higher', provenance: 'house' } as const;
  const score = { score: 71.2, low: 66, high: 75.9, grade: 'B', coverage: 0.83 } as const;
  const units = Array.from({ length: 34 }, (_, index) => ({
    unit: index < 22 ? { orgUnit: `branch-${index}` } : {},
    period: index < 22 ? '2026-10' : `2026-${String(index - 21).padStart(2, '0')}`,
    ...figure,
    verdict: 'misses' as const,
  }));
  return {
    schemaVersion: 1,
    organisation: { id: 'bench', name: 'Bench', timezone: 'Europe/Prague' },
    run: { id: 'r1', asOf: '2026-10-31T23:59:59Z', period: { grain: 'month', from: '2026-10-01', to: '2026-10-31' }, dataVersion: 'd1', plugins: [] },
    overall: score,
    gate: { passed: true, conditions: [] },
    principles: [
      {
        id: 'p',
        name: 'Principle',
        question: 'Does it hold?',
        ...score,
        checks: Array.from({ length: checks }, (_, index) => ({
          id: `p.check-${index}`,
          question: 'Do we keep our promises?',
          kind: 'share' as const,
          format: 'percent' as const,
          countOf: 'commitments',
          ...figure,
          standard,
          critical: false,
          weight: 1,
          verdict: 'misses' as const,
          missing: [],
          excluded: [],
          units,
        })),
      },
    ],
    findings: [],
  };
}

const notAsked = (): Promise<never> => Promise.reject(new Error('The benchmark asks for scorecards alone.'));

function createOrganisation(id: string, scorecard: Scorecard): Server.OrganisationServices {
  const asked: Partial<Server.OrganisationServices> = {
    id,
    scorecardVersion: () => scorecard.run.id,
    scorecard: () => Promise.resolve(scorecard),
    onDidStep: () => ({ dispose: () => {} }),
    life: { onDidChange: () => ({ dispose: () => {} }) } as unknown as Server.OrganisationServices['life'],
  };
  return new Proxy(asked as Server.OrganisationServices, { get: (target, name) => (Reflect.has(target, name) ? Reflect.get(target, name) : notAsked) as unknown });
}

const sizes = { small: 0, example: 27, large: 200 };
const scorecards = Object.entries(sizes).map(([id, checks]) => [id, createScorecard(checks)] as const);

const bare = fastify();
for (const [id, scorecard] of scorecards) {
  const bytes = Buffer.from(JSON.stringify(scorecard));
  bare.get(`/${id}`, (_request, reply) => {
    void reply.type('application/json; charset=utf-8').send(bytes);
  });
}
const ours = createServer({
  organisations: scorecards.map(([id, scorecard]) => createOrganisation(id, scorecard)),
  version: '0.0.0',
  log: createServerLog('warn'),
});

const bareUrl = await bare.listen({ host: '127.0.0.1', port: 0 });
const { url: oursUrl } = await listenOn(ours, { host: '127.0.0.1', port: 0 });

interface Load {
  readonly requests: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server's thread a request, in microseconds: what a busy machine disturbs least. */
  readonly cost: number;
}

/** The load comes from a thread of its own, so that it does not share the event loop with the server. */
async function load(url: string): Promise<Load> {
  const before = process.threadCpuUsage();
  const result = await autocannon({ url, connections, duration: seconds, workers: 1 });
  const after = process.threadCpuUsage();
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${result.non2xx} answers were refusals and ${result.errors} did not come.`);
  }
  return { requests: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cost: (after.user + after.system - before.user - before.system) / result.requests.total };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

for (const [id, scorecard] of scorecards) {
  const plain: Load[] = [];
  const real: Load[] = [];
  await load(`${bareUrl}/${id}`);
  await load(`${oursUrl}/api/v1/organisations/${id}/scorecard`);
  // Taking turns lets a machine that slows down slow down both.
  for (let round = 0; round < rounds; round += 1) {
    plain.push(await load(`${bareUrl}/${id}`));
    real.push(await load(`${oursUrl}/api/v1/organisations/${id}/scorecard`));
  }
  const ratio = median(real.map(({ requests }, round) => requests / (plain[round]?.requests ?? Number.NaN)));
  const costs = median(plain.map(({ cost }, round) => cost / (real[round]?.cost ?? Number.NaN)));
  const line = (name: string, loads: readonly Load[]): string =>
    `  ${name}: ${median(loads.map(({ requests }) => requests)).toFixed(0)} requests/s, p50 ${median(loads.map(({ p50 }) => p50))} ms, p99 ${median(loads.map(({ p99 }) => p99))} ms, ${median(loads.map(({ cost }) => cost)).toFixed(0)} µs of the server's thread a request`;
  console.log(
    [
      `${id}: ${(Buffer.byteLength(JSON.stringify(scorecard)) / 1000).toFixed(1)} kB, ${connections} connections, ${rounds} rounds of ${seconds} s`,
      line('bare fastify', plain),
      line('touchstone  ', real),
      `  ratio ${(ratio * 100).toFixed(0)} % by throughput, ${(costs * 100).toFixed(0)} % by processor time (budget: at least 60 %)`,
    ].join('\n'),
  );
}

await bare.close();
await ours.close();
