import type { OrganisationEvent } from '@touchstone/sdk/contract';
import { onTestFinished } from 'vitest';

/** What a client of an event stream has heard so far, and can wait for. */
export interface EventReader {
  readonly response: Response;
  /** Everything that came, as text. */
  readonly text: () => string;
  /** The next event that was not yet taken; undefined once the stream has ended. */
  next(): Promise<OrganisationEvent | undefined>;
  /** Waits until the text contains something; throws when the stream ends without it. */
  until(part: string): Promise<void>;
  leave(): void;
}

/** Listens to an event stream until the test is over. */
export async function readEvents(url: string): Promise<EventReader> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const response = await fetch(url, { signal: abort.signal });
  const chunks = (response.body ?? new ReadableStream<Uint8Array>()).pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  let taken = 0;

  const more = async (): Promise<boolean> => {
    const { done, value = '' } = await chunks.read();
    heard += value;
    return !done;
  };

  return {
    response,
    text: () => heard,
    leave: () => abort.abort(),
    async next() {
      for (;;) {
        const events = [...heard.matchAll(/^data: (.*)\n\n/gm)];
        const event = events[taken]?.[1];
        if (event !== undefined) {
          taken += 1;
          return JSON.parse(event) as OrganisationEvent;
        }
        if (!(await more())) {
          return undefined;
        }
      }
    },
    async until(part) {
      while (!heard.includes(part)) {
        if (!(await more())) {
          throw new Error(`The stream ended without "${part}".`);
        }
      }
    },
  };
}
