import type { OrganisationEvent } from '@touchstone/sdk/contract';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';

import { HostError } from '../base/errors.js';
import { Emitter } from '../base/event.js';
import { eventStreamDefaults, EventStreams } from './event-stream.js';
import { toProblem } from './problem.js';

function setUp(backlog = eventStreamDefaults.backlog) {
  const events = new Emitter<OrganisationEvent>();
  const streams = new EventStreams({ ...eventStreamDefaults, backlog });
  onTestFinished(() => streams.close());
  return { events, streams };
}

const changed = (dataVersion: string): OrganisationEvent => ({ type: 'data-changed', dataVersion });

test('writes each event as a block of its own, in order', async () => {
  const { events, streams } = setUp();
  const stream = streams.subscribe(events.event);

  events.fire(changed('d1'));
  events.fire(changed('two\nlines'));
  await streams.close();

  expect(await text(stream)).toBe(
    [
      'retry: 2000\n\n',
      'event: data-changed\ndata: {"type":"data-changed","dataVersion":"d1"}\n\n',
      'event: data-changed\ndata: {"type":"data-changed","dataVersion":"two\\nlines"}\n\n',
    ].join(''),
  );
});

test('tells what failed in the language of who listens', async () => {
  const { events, streams } = setUp();
  const stream = streams.subscribe(events.event, 'hu');

  events.fire({ type: 'run-failed', job: 'j1', problem: toProblem(new HostError('RUN_UNKNOWN', { id: 'r9' })) });
  events.fire({ type: 'run-failed', job: 'j2', problem: toProblem(new Error('a secret of ours')) });
  await streams.close();

  const sent = await text(stream);
  expect(sent).toContain('Nincs ilyen kiértékelés: „r9”.');
  expect(sent).toContain('Hiba történt a szerveren.');
  expect(sent).not.toContain('a secret of ours');
});

test('cuts off a client that does not read, and forgets it', async () => {
  const { events, streams } = setUp(1000);
  const stream = streams.subscribe(events.event);
  const closed = new Promise((resolve) => stream.once('close', resolve));

  events.fire(changed('x'.repeat(500)));
  const patient = streams.size;
  events.fire(changed('x'.repeat(500)));
  await closed;

  expect([patient, streams.size]).toEqual([1, 0]);
});

test('ends at once for who comes while the server closes', async () => {
  const { events, streams } = setUp();

  await streams.close();

  expect(await text(streams.subscribe(events.event))).toBe('retry: 2000\n\n');
});
