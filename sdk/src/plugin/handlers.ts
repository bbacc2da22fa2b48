import type { CommandResult } from '../contract/commands.js';
import type { CheckResult, Finding, Scorecard } from '../contract/scorecard.js';

/** The plugin's own settings by id, as the organisation has them. */
type Settings = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Everything that a command is given. */
export interface CommandGiven {
  /** By id: what the command declares, as it was told, or its default. */
  readonly arguments: Settings;
  readonly settings: Settings;
  /** The results of its checks in the latest run; empty before the first. */
  readonly checks: readonly CheckResult[];
}

/**
 * Answers a command. It runs in the sandbox when somebody asks for it: the clock stands at that moment, nothing is kept between
 * calls, and nothing leads out.
 */
export type RunCommand = (given: CommandGiven) => CommandResult;

/** Everything that an exporter is given. */
export interface RenderGiven {
  /** As it was published, its sentences in the language that was asked for. */
  readonly scorecard: Scorecard;
  readonly settings: Settings;
}

/** Turns a scorecard into the text of a file, of no more than four million characters. It runs in the sandbox; nothing leads out. */
export type Render = (given: RenderGiven) => string;

/** Everything that a notifier is given. */
export interface NotifyGiven {
  readonly organisation: Scorecard['organisation'];
  readonly run: Pick<Scorecard['run'], 'id' | 'asOf' | 'period'>;
  /** Those that the run before did not have, worst first; never none. Of the first run the five worst alone: then there is a {@link summary}. */
  readonly findings: readonly Finding[];
  /** Of the first run of an organisation, to which everything is new: how much it found in all. Absent later. */
  readonly summary?: FindingsSummary;
  readonly settings: Settings;
}

/** How many findings there are. */
export interface FindingsSummary {
  readonly findings: number;
  /** How many of them are of each severity; of those that there are. */
  readonly bySeverity: Readonly<Partial<Record<Finding['severity'], number>>>;
}

/** What the host is to post. `{secret:NAME}` in the address and in headers stands for a secret that the notifier declares. */
export interface OutgoingMessage {
  /** At a host that the manifest names and the organisation has granted. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of no more than 200 000 characters. */
  readonly body: string;
}

/**
 * Makes messages, ten at most, of what a run newly found; `null` where there is nothing to say. It runs in the sandbox and knows no
 * secret: the host posts what it made, tries again where a service does not answer, and tells what became of it.
 */
export type Notify = (given: NotifyGiven) => OutgoingMessage | readonly OutgoingMessage[] | null;
