import type { SourceGiven } from '@touchstone/sdk';

/** A survey as Pulse tells it. */
export interface PulseSurvey {
  readonly id: string;
  readonly type: 'satisfaction' | 'effort' | 'recommendation';
  /** The lowest and the highest answer. */
  readonly scale: readonly [lowest: number, highest: number] | null;
}

/** An answer as Pulse tells it. */
export interface PulseAnswer {
  readonly uuid: string;
  readonly survey: string;
  /** The number of the ticket in the organisation's help desk. */
  readonly ticket: string | null;
  readonly value: number;
  /** Seconds since 1970. */
  readonly answered: number;
  readonly changed: number;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** How often a service that is busy is asked. The sandbox has no timer: asking again is all the waiting there is. */
const attempts = 3;

/** Reads a list of Pulse, page by page. */
export async function* readAll<T>({ fetch, settings, secrets }: SourceGiven, path: string, query: Readonly<Record<string, string>> = {}): AsyncGenerator<T> {
  const limit = Number(settings['page-size']);
  for (let offset = 0, total = 1; offset < total; offset += limit) {
    const parameters = { ...query, offset: String(offset), limit: String(limit) };
    const search = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    const page = await readPage<T>(() => fetch(`${settings['address']}${path}?${search}`, { headers: { 'x-api-key': secrets['api-key'] ?? '' } }));
    total = page.total;
    yield* page.items;
  }
}

async function readPage<T>(ask: () => ReturnType<SourceGiven['fetch']>): Promise<Page<T>> {
  let status = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await ask();
    status = answer.status;
    if (status === 200) {
      return JSON.parse(answer.text) as Page<T>;
    }
    if (status !== 429 && status < 500) {
      break;
    }
  }
  throw new Error(status === 401 || status === 403 ? 'Pulse does not know the key' : `Pulse answered with ${status}`);
}
