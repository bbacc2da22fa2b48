import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readEvents } from './event-lines.js';

const events = [
  { type: 'run-progress', job: 'j', step: 'měření', done: 1, total: 2 },
  { type: 'run-finished', job: 'j', run: 'r' },
];
const bytes = Buffer.from(`retry: 2000\n\n${events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n: still here\n\n`).join('')}`);

async function* inPieces(cuts: readonly number[]): AsyncIterable<Uint8Array> {
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  for (const [index, from] of places.slice(0, -1).entries()) {
    yield bytes.subarray(from, places[index + 1]);
  }
}

test('reads the same events however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const read = [];
      for await (const event of readEvents(inPieces(cuts))) {
        read.push(event);
      }
      expect(read).toEqual(events);
    }),
  );
});
