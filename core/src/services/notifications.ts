import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import type { NotifierContribution, NotifyGiven, OutgoingMessage } from '@touchstone/sdk';
import type { PluginNotification, Scorecard } from '@touchstone/sdk/contract';

import { HostError } from '../base/errors.js';
import type { Closable } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import type { FindingStore, KeptNotice, Notice, NoticeStore } from '../store/index.js';
import { secretsFor, settingsFor } from './given-to-plugins.js';
import { withSecrets } from './secret-placeholders.js';

/** What of an organisation is needed to tell of its findings. */
export interface NotificationContext extends Pick<host.OrganisationContext, 'contributions' | 'guard' | 'plugins' | 'running' | 'secrets' | 'settings'> {
  readonly state: { readonly notices: NoticeStore };
}

type Registered = host.RegisteredContribution<NotifierContribution>;

/** What a notifier is given, but for its settings. */
type News = Omit<NotifyGiven, 'settings'>;

/** What became of what a notifier had to say. */
type Outcome = Omit<PluginNotification, 'notifier' | 'at'>;

export interface NotificationOptions {
  /** A run that was kept, told in the language of the organisation; undefined where there is none. */
  readonly toldRun: (id: string) => Promise<Scorecard | undefined>;
  /** How long it is waited before each further attempt, in milliseconds. Default: one second, then five. */
  readonly retryAfterMs?: readonly number[];
  /** How long a closing organisation waits for what is under way, in milliseconds. Default 5 000. */
  readonly graceMs?: number;
  /** How long a service may take to answer, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number;
}

/** Of the first run so many findings are told, and how many there are in all. */
const toldOfFirst = 5;

/** After so many beginnings that were called off, by a kill or a closing, no other is made. */
const mostBeginnings = 3;

/** Answers that may be others a little later. */
const worthAnotherTry = (status: number): boolean => status === 429 || status === 408 || status >= 500;

/**
 * Has the enabled plugins make messages of what a run newly found, and posts them by the guarded fetch. Nobody waits for it but who closes
 * the organisation, and that not for long. What is to be told is kept with the run until it was told, at least once: what a process that was
 * killed had begun is begun again when the organisation is next opened, and carries the same key. What became of it is told where plugins run;
 * nothing is thrown for it.
 */
export class Notifications implements Closable {
  private readonly underWay = new Set<Promise<void>>();
  private readonly begun = new Set<string>();
  private readonly closing = new AbortController();

  constructor(
    private readonly context: NotificationContext,
    private readonly options: NotificationOptions,
  ) {}

  /** What is to be told of a run whose findings were not known before: to be kept with it. */
  noticesOf({ run, findings }: Scorecard, { known, first }: { readonly known: ReadonlySet<string>; readonly first: boolean }): readonly Notice[] {
    const fresh = findings.filter(({ id, severity }) => severity !== 'praise' && !known.has(id)).map(({ id }) => id);
    return fresh.length === 0 ? [] : this.context.contributions.notifiers.list().map(({ id: notifier }) => ({ notifier, run: run.id, findings: fresh, first }));
  }

  /** Begins to tell all that was kept and is not told. */
  async begin(): Promise<void> {
    for (const notice of await this.context.state.notices.list()) {
      if (!this.begun.has(notice.id)) {
        this.begun.add(notice.id);
        const work = this.tell(notice).finally(() => {
          this.underWay.delete(work);
          this.begun.delete(notice.id);
        });
        this.underWay.add(work);
      }
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

  /** Tells a notice and what became of that, whatever happens. */
  private async tell(notice: KeptNotice): Promise<void> {
    const [plugin = ''] = notice.notifier.split('/');
    const outcome = await this.notify(notice).catch((cause: unknown) => ({ outcome: 'failed' as const, messages: 0, detail: toldFailure(cause) }));
    if (outcome && this.context.plugins.list().some((each) => each.id === plugin)) {
      this.context.running.noteNotification(plugin, { notifier: notice.notifier, at: new Date().toISOString(), ...outcome });
    }
  }

  /** Undefined where there is nothing, or nobody, to tell any more. */
  private async notify(notice: KeptNotice): Promise<Outcome | undefined> {
    const { notices } = this.context.state;
    const notifier = this.context.contributions.notifiers.list().find(({ id }) => id === notice.notifier);
    const news = await this.newsOf(notice);
    if (!notifier || !news) {
      await notices.done(notice.id);
      return undefined;
    }
    await notices.begin(notice.id);
    const outcome = await this.outcomeOf(notifier, news);
    if (outcome.outcome !== 'failed' || !this.closing.signal.aborted || notice.begun + 1 >= mostBeginnings) {
      await notices.done(notice.id);
    }
    return outcome;
  }

  /** What the notifier is given; undefined where the run, or what it found, is gone. */
  private async newsOf({ run: id, findings: fresh, first }: Notice): Promise<News | undefined> {
    const told = await this.options.toldRun(id);
    const findings = told?.findings.filter((each) => fresh.includes(each.id)) ?? [];
    if (!told || findings.length === 0) {
      return undefined;
    }
    const { organisation, run } = told;
    const bySeverity = Object.fromEntries(Object.entries(Object.groupBy(findings, ({ severity }) => severity)).map(([severity, those]) => [severity, those.length]));
    const of = { organisation, run: { id: run.id, asOf: run.asOf, period: run.period } };
    return first ? { ...of, findings: findings.slice(0, toldOfFirst), summary: { findings: findings.length, bySeverity } } : { ...of, findings };
  }

  private async outcomeOf({ plugin, id, contribution }: Registered, news: News): Promise<Outcome> {
    let sent = 0;
    let redact = (text: string): string => text;
    try {
      const given: NotifyGiven = { ...news, settings: settingsFor(this.context, plugin) as NotifyGiven['settings'] };
      const messages = await host.askNotify(this.context.running, { plugin, id, now: news.run.asOf, given });
      const secrets = messages.length === 0 ? {} : await secretsFor(this.context, { id, plugin, names: contribution.secrets });
      redact = host.redactor(secrets);
      for (const message of messages) {
        const key = createHash('sha256').update(JSON.stringify([news.organisation.id, news.run.id, id, sent])).digest('hex').slice(0, 32);
        const { headers, ...filled } = withSecrets(message, { plugin, id, secrets });
        await this.send(plugin, { ...filled, headers: { 'idempotency-key': key, ...headers } });
        sent += 1;
      }
      return { outcome: messages.length === 0 ? 'silent' : 'sent', messages: sent, detail: null };
    } catch (error) {
      return { outcome: 'failed', messages: sent, detail: redact(toldFailure(error)) };
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

function toldFailure(error: unknown): string {
  const { code, message } = HostError.is(error) ? error : new HostError('INTERNAL', { reason: 'the host failed' }, { cause: error });
  return `${code}: ${message}`;
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
