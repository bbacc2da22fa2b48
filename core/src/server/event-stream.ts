import type { OrganisationEvent } from '@touchstone/sdk/contract';
import { Readable } from 'node:stream';

import { tellProblem } from '../base/error-words/tell-problem.js';
import type { Event } from '../base/event.js';
import type { Closable } from '../base/lifecycle.js';

/** How the streams behave. */
export interface EventStreamOptions {
  /** Time between comments that keep a silent connection open and find out dead ones, in milliseconds. */
  readonly heartbeat: number;
  /** A client that lets this many bytes wait is cut off; it comes back by itself and reads the state anew. */
  readonly backlog: number;
}

export const eventStreamDefaults: EventStreamOptions = { heartbeat: 15_000, backlog: 1_000_000 };

/** How soon a browser comes back after the connection was lost, in milliseconds. */
const retry = 2000;

const told = (event: OrganisationEvent, locale: string): OrganisationEvent => ('problem' in event ? { ...event, problem: tellProblem(event.problem, locale) } : event);

/** Opens streams of server-sent events, and ends them all when the server closes. */
export class EventStreams implements Closable {
  private readonly open = new Set<Readable>();
  private closed = false;

  constructor(private readonly options: EventStreamOptions = eventStreamDefaults) {}

  /** How many clients listen. */
  get size(): number {
    return this.open.size;
  }

  /** A stream of everything that happens from now on; what failed is told in the language of a locale. */
  subscribe(events: Event<OrganisationEvent>, locale = 'en'): Readable {
    const stream = new Readable({ read: () => undefined });
    const send = (text: string): void => {
      if (stream.readableLength + text.length > this.options.backlog) {
        stream.destroy();
      } else if (!stream.readableEnded && !stream.destroyed) {
        stream.push(text);
      }
    };
    const handle = events((event) => send(`event: ${event.type}\ndata: ${JSON.stringify(told(event, locale))}\n\n`));
    const heartbeat = setInterval(() => send(': still here\n\n'), this.options.heartbeat);
    this.open.add(stream);
    stream.once('close', () => {
      clearInterval(heartbeat);
      handle.dispose();
      this.open.delete(stream);
    });
    // Something must be sent for the headers to leave.
    send(`retry: ${retry}\n\n`);
    if (this.closed) {
      stream.push(null);
    }
    return stream;
  }

  close(): Promise<void> {
    this.closed = true;
    for (const stream of this.open) {
      stream.push(null);
    }
    return Promise.resolve();
  }
}
