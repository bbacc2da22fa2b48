import type { RunAccepted } from '@touchstone/sdk/contract';
import { describe, expect, test } from 'vitest';

import { HostError } from '../../base/errors.js';
import { readEvents } from '../event-reader.testing.js';
import { eventStreamDefaults } from '../event-stream.js';
import type { WorkOptions } from '../organisation-services.js';
import { base, startTestServer } from '../test-server.testing.js';

const json = { 'content-type': 'application/json' };

/** Work that waits to be let go on, or to be called off. */
function gate(): { work: (options: WorkOptions) => Promise<void>; begun: Promise<void>; open: () => void } {
  const begun = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  return {
    begun: begun.promise,
    open: opened.resolve,
    work: async ({ signal }) => {
      begun.resolve();
      signal.addEventListener('abort', () => opened.reject(new HostError('INTERRUPTED', {})), { once: true });
      await opened.promise;
    },
  };
}

const accepted = async (response: Promise<Response>): Promise<RunAccepted> => (await (await response).json()) as RunAccepted;

const post = async (url: string, body?: unknown): Promise<Response> =>
  fetch(url, { method: 'POST', ...(body === undefined ? {} : { headers: json, body: JSON.stringify(body) }) });

describe('a run', () => {
  test('is told from its progress to its end', async () => {
    const { url } = await startTestServer();
    const events = await readEvents(`${url}${base}/events`);

    const { job } = await accepted(post(`${url}${base}/runs`));

    expect(await events.next()).toEqual({ type: 'run-progress', job, step: 'measure', done: 1, total: 2 });
    expect(await events.next()).toEqual({ type: 'run-finished', job, run: 'run-1' });
    expect((await fetch(`${url}${base}/scorecard`)).status).toBe(200);
  });

  test('is joined by who asks for one while it is under way, and not afterwards', async () => {
    const { organisation, url } = await startTestServer();
    const { begun, open, work } = gate();
    organisation.work = work;
    const events = await readEvents(`${url}${base}/events`);

    const first = await accepted(post(`${url}${base}/runs`));
    await begun;
    const second = await accepted(post(`${url}${base}/runs`));
    open();
    await events.until('run-finished');
    const third = await accepted(post(`${url}${base}/runs`));

    expect([first.joined, second, third.joined]).toEqual([false, { job: first.job, joined: true }, false]);
    expect(third.job).not.toBe(first.job);
  });

  test('that looks back waits behind the present one, and is joined by who looks at the same', async () => {
    const { organisation, url } = await startTestServer();
    const { begun, open, work } = gate();
    organisation.work = work;
    const events = await readEvents(`${url}${base}/events`);

    const present = await accepted(post(`${url}${base}/runs`));
    await begun;
    const back = await accepted(post(`${url}${base}/runs`, { period: '2026-09' }));
    const same = await accepted(post(`${url}${base}/runs`, { period: '2026-09' }));
    open();
    await events.until('run-finished');
    await events.until('run-finished');

    expect([present.joined, back.joined, same]).toEqual([false, false, { job: back.job, joined: true }]);
    expect(organisation.looks).toEqual([{}, { period: '2026-09' }]);
  });

  test('that fails is told with a problem that says nothing of the inside, and the next one can begin', async () => {
    const { organisation, url } = await startTestServer();
    organisation.work = () => Promise.reject(new Error('Row of Jana Nováková'));
    const events = await readEvents(`${url}${base}/events`);

    await post(`${url}${base}/runs`);
    await events.until('run-failed');
    organisation.work = () => Promise.resolve();
    await post(`${url}${base}/runs`);
    await events.until('run-finished');

    expect(events.text()).toContain('"code":"INTERNAL"');
    expect(events.text()).not.toContain('Jana');
  });
});

describe('an import', () => {
  test('answers with its report, and tells its progress and that the data changed', async () => {
    const { organisation, url } = await startTestServer();
    const events = await readEvents(`${url}${base}/events`);

    const response = await post(`${url}${base}/imports`, { files: ['/data/a.csv', '/data/b.csv'], mapping: '/data/map.json', id: 'mine' });

    expect(await response.json()).toMatchObject({ dataVersion: 'd2', files: [{ file: '/data/a.csv' }, { file: '/data/b.csv' }] });
    expect(organisation.imports).toEqual([{ files: ['/data/a.csv', '/data/b.csv'], mapping: '/data/map.json', id: 'mine' }]);
    expect(await events.next()).toEqual({ type: 'import-progress', import: 'mine', step: 'read', done: 3 });
    expect(await events.next()).toEqual({ type: 'data-changed', dataVersion: 'd2' });
  });

  test('waits for the run before it', async () => {
    const { organisation, url } = await startTestServer();
    const { begun, open, work } = gate();
    organisation.work = work;
    const events = await readEvents(`${url}${base}/events`);

    await post(`${url}${base}/runs`);
    await begun;
    const report = post(`${url}${base}/imports`, { files: ['/data/a.csv'] });
    await post(`${url}${base}/runs`);
    const before = organisation.imports.length;
    open();
    await report;
    await events.until('data-changed');

    expect(before).toBe(0);
    expect([...events.text().matchAll(/^event: (.*)$/gm)].map(([, type]) => type)).toEqual([
      'run-progress',
      'run-finished',
      'import-progress',
      'data-changed',
    ]);
  });

  test('is called off when the one who asked goes away', async () => {
    const { organisation, url } = await startTestServer();
    const { begun, work } = gate();
    const stopped = Promise.withResolvers<unknown>();
    organisation.work = (options) => work(options).catch((error: unknown) => (stopped.resolve(error), Promise.reject(error)));
    const caller = new AbortController();

    const asked = fetch(`${url}${base}/imports`, { method: 'POST', headers: json, body: '{"files":["/data/a.csv"]}', signal: caller.signal });
    await begun;
    caller.abort();

    await expect(asked).rejects.toThrow();
    expect(await stopped.promise).toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('the event stream', () => {
  test('has the headers of one, and keeps itself alive', async () => {
    const { url } = await startTestServer({ events: { ...eventStreamDefaults, heartbeat: 5 } });
    const events = await readEvents(`${url}${base}/events`);

    await events.until(': still here\n\n: still here\n\n');

    expect(events.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(events.response.headers.get('cache-control')).toBe('no-store');
    expect(events.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(events.text()).toMatch(/^retry: 2000\n\n/);
  });

  test('ends when the server closes, which waits for no client', async () => {
    const { app, url } = await startTestServer();
    const events = await readEvents(`${url}${base}/events`);

    await app.close();

    expect(await events.next()).toBeUndefined();
  });

  test('of a client that left is forgotten, and the others still hear', async () => {
    const { url } = await startTestServer();
    const leaving = await readEvents(`${url}${base}/events`);
    const staying = await readEvents(`${url}${base}/events`);

    leaving.leave();
    await post(`${url}${base}/runs`);
    await staying.until('run-finished');

    expect(staying.text()).toContain('run-progress');
  });

  test('of an organisation that is not served is a problem', async () => {
    const { url } = await startTestServer();

    expect((await fetch(`${url}/api/v1/organisations/none/events`)).status).toBe(404);
  });
});

test('closing the server calls off the run under way', async () => {
  const { app, organisation, url } = await startTestServer();
  const { begun, work } = gate();
  organisation.work = work;
  const events = await readEvents(`${url}${base}/events`);

  await post(`${url}${base}/runs`);
  await begun;
  await app.close();

  expect(organisation.runs).toBe(0);
  expect((await events.next())?.type).toBe('run-progress');
});
