import { setTimeout as wait } from 'node:timers/promises';

import type { NotifierContribution, NotifyGiven, OutgoingMessage } from '@touchstone/sdk';
import type { PluginNotification } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type { Closable } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import type { FindingStore } from '../store/index.js';
import { secretsFor, settingsFor } from './given-to-plugins.js';
import { withSecrets } from './secret-placeholders.js';

/** What of an organisation is needed to tell of its findings. */
export type NotificationContext = Pick<host.OrganisationContext, 'contributions' | 'guard' | 'plugins' | 'running' | 'secrets' | 'settings'>;

type Registered = host.RegisteredContribution<NotifierContribution>;

/** What became of what a notifier had to say. */
type Outcome = Omit<PluginNotification, 'notifier' | 'at'>;

export interface NotificationOptions {
  /** How long it is waited before each further attempt, in milliseconds. Default: one second, then five. */
  readonly retryAfterMs?: readonly number[];
  /** How long a closing organisation waits for what is under way, in milliseconds. Default 5 000. */
  readonly graceMs?: number;
  /** How long a service may take to answer, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number;
}

/** Answers that may be others a little later. */
const worthAnotherTry = (status: number): boolean => status === 429 || status === 408 || status >= 500;

/**
 * Has the enabled plugins make messages of what a run newly found, and posts them by the guarded fetch. Nobody waits for it but who closes
 * the organisation, and that not for long. What became of it is told where plugins run; nothing is thrown for it.
 */
export class Notifications implements Closable {
  private readonly underWay = new Set<Promise<void>>();
  private readonly closing = new AbortController();

  constructor(
    private readonly context: NotificationContext,
    private readonly options: NotificationOptions = {},
  ) {}

  /** Begins to tell of findings; of none, nothing is told. */
  begin(news: Omit<NotifyGiven, 'settings'>): void {
    if (news.findings.length === 0) {
      return;
    }
    for (const notifier of this.context.contributions.notifiers.list()) {
      const work = this.notify(notifier, news).finally(() => this.underWay.delete(work));
      this.underWay.add(work);
    }
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  /** Gives what is under way a little time, then calls it off. */
  async close(): Promise<void> {
    const { graceMs = 5000 } = this.options;
    const late = setTimeout(() => this.closing.abort(), graceMs);
    await this.settled();
    clearTimeout(late);
  }

  private async notify(notifier: Registered, news: Omit<NotifyGiven, 'settings'>): Promise<void> {
    const { plugin, id } = notifier;
    const outcome = await this.outcomeOf(notifier, news);
    if (this.context.plugins.list().some((each) => each.id === plugin)) {
      this.context.running.noteNotification(plugin, { notifier: id, at: new Date().toISOString(), ...outcome });
    }
  }

  private async outcomeOf({ plugin, id, contribution }: Registered, news: Omit<NotifyGiven, 'settings'>): Promise<Outcome> {
    let sent = 0;
    let redact = (text: string): string => text;
    try {
      const given: NotifyGiven = { ...news, settings: settingsFor(this.context, plugin) as NotifyGiven['settings'] };
      const messages = await host.askNotify(this.context.running, { plugin, id, now: news.run.asOf, given });
      const secrets = messages.length === 0 ? {} : await secretsFor(this.context, { id, plugin, names: contribution.secrets });
      redact = host.redactor(secrets);
      for (const message of messages) {
        await this.send(plugin, withSecrets(message, { plugin, id, secrets }));
        sent += 1;
      }
      return { outcome: messages.length === 0 ? 'silent' : 'sent', messages: sent, detail: null };
    } catch (error) {
      const told = HostError.is(error) ? error : new HostError('INTERNAL', { reason: 'the host failed' }, { cause: error });
      return { outcome: 'failed', messages: sent, detail: redact(`${told.code}: ${told.message}`) };
    }
  }

  /** Posts a message, and again where the service is not there or has too much to do. Throws `FETCH_REFUSED` and `FETCH_FAILED`. */
  private async send(plugin: string, { url, headers = {}, body }: OutgoingMessage): Promise<void> {
    const { guard, plugins } = this.context;
    const { timeoutMs = 10_000, retryAfterMs = [1000, 5000] } = this.options;
    const fetch = host.createGuardedFetch(plugins.get(plugin), { guard, timeoutMs, maximumBytes: 1_000_000, signal: this.closing.signal });
    const attempt = async (): Promise<HostError | undefined> => {
      try {
        const { status } = await fetch(url, { method: 'POST', headers, body });
        const failure = (): HostError => new HostError('FETCH_FAILED', { plugin, origin: new URL(url).origin, reason: `it answered with ${status}` });
        if (status >= 400 && !worthAnotherTry(status)) {
          throw new Refused(failure());
        }
        return status >= 300 ? failure() : undefined;
      } catch (error) {
        if (HostError.is(error, 'FETCH_FAILED')) {
          return error;
        }
        throw error instanceof Refused ? error.reason : error;
      }
    };
    let failure = await attempt();
    for (const ms of retryAfterMs) {
      if (!failure) {
        return;
      }
      await wait(ms, undefined, { signal: this.closing.signal }).catch(() => undefined);
      if (this.closing.signal.aborted) {
        throw failure;
      }
      failure = await attempt();
    }
    if (failure) {
      throw failure;
    }
  }
}

/** A service that does not want the message will not want it later. */
class Refused extends Error {
  constructor(readonly reason: HostError) {
    super(reason.message);
  }
}

/** The findings of the run before, by their fingerprints. */
export async function presentFindings(findings: FindingStore): Promise<ReadonlySet<string>> {
  return new Set((await findings.list()).filter(({ state }) => state !== 'gone').map(({ id }) => id));
}
