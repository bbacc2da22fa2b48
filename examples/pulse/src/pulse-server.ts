import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { PulseAnswer, PulseSurvey } from './pulse-api.ts';

/** A Pulse of this machine, for tests. */
export interface PulseServer {
  /** Its address, as the setting wants it. */
  readonly address: string;
  /** What it was asked, without the addresses of pages. */
  readonly asked: string[];
  /** What it has; a test may change it. */
  readonly has: { surveys: readonly PulseSurvey[]; answers: readonly PulseAnswer[] };
  close(): void;
}

export const key = 'pulse-key-41';

const surveys: readonly PulseSurvey[] = [
  { id: 'after-contact', type: 'satisfaction', scale: [1, 5] },
  { id: 'yearly', type: 'recommendation', scale: [0, 10] },
  { id: 'draft', type: 'effort', scale: null },
];

const october = Date.UTC(2026, 9, 5) / 1000;

/** So many answers, an hour apart. */
export const answersOf = (count: number): readonly PulseAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    uuid: `answer-${index}`,
    survey: ['after-contact', 'yearly', 'draft'][index % 3] ?? '',
    ticket: null,
    value: 1 + (index % 5),
    answered: october + index * 3600,
    changed: october + index * 3600,
  }));

/** Starts a server that answers as Pulse does, to who has the key; every fifth request it is busy. */
export async function startPulse(count: number): Promise<PulseServer> {
  const asked: string[] = [];
  const has: PulseServer['has'] = { surveys, answers: answersOf(count) };
  let requests = 0;
  const server = createServer(({ headers, url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://pulse');
    requests += 1;
    asked.push(`${pathname} ${searchParams}`);
    if (headers['x-api-key'] !== key || requests % 5 === 0) {
      response.writeHead(headers['x-api-key'] === key ? 503 : 401).end();
      return;
    }
    const since = Number(searchParams.get('changed_since') ?? 0);
    const all = pathname === '/v2/surveys' ? has.surveys : has.answers.filter(({ changed }) => changed > since);
    const [offset, limit] = [Number(searchParams.get('offset')), Number(searchParams.get('limit'))];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ items: all.slice(offset, offset + limit), total: all.length }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, has, close: () => server.close() };
}
