import type { Scorecard } from '@touchstone/sdk/contract';

import type { Closable } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import * as intake from '../intake/index.js';
import * as scorecard from '../scorecard/index.js';
import { createPoints } from './plugin-services.js';

export interface TrialOptions {
  /** Where the plugin lies, built. */
  readonly folder: string;
  /** Where strikes are kept: not with those of the organisation. */
  readonly quarantine: string;
  /** Default: QuickJS. */
  readonly engine?: host.RunningOptions['engine'];
  readonly limits?: host.RunningOptions['limits'];
}

/** What the code of a plugin did wrong when a check called it. */
export interface TrialFailure {
  /** The full id, `principle.check`. */
  readonly check: string;
  readonly error: unknown;
}

/** An evaluation of the plugin's checks alone. */
export interface Trial {
  readonly scorecard: Scorecard;
  readonly failures: readonly TrialFailure[];
}

/**
 * A plugin that is being written, tried on the data of an organisation beside its other plugins. It is granted what it asks for, nothing
 * is kept, and the organisation's own scorecard, settings and plugins stay as they are.
 */
export class PluginTrial implements Closable {
  private readonly checks = new host.DefaultCheckRegistry();
  private readonly messages = new host.DefaultMessageRegistry();
  private readonly contributions = new host.ContributionLists();
  private readonly plugins: host.DefaultPluginHost;
  private readonly running: host.DefaultRunningPlugins;
  private frame: ReturnType<typeof scorecard.frameOf> | undefined;
  private id = '';

  constructor(
    private readonly context: host.OrganisationContext,
    private readonly options: TrialOptions,
  ) {
    this.plugins = new host.DefaultPluginHost(createPoints(this.checks, this.messages, this.contributions), [], (plugin, capability) => plugin === this.id || context.guard.isGranted(plugin, capability));
    const { quarantine, engine, limits } = options;
    this.running = new host.DefaultRunningPlugins({ plugins: this.plugins, quarantine, ...(engine && { engine }), ...(limits && { limits }) });
  }

  /** Reads the plugin again, and no other. Throws what is wrong with it. */
  reload(): void {
    const { folder } = this.options;
    const { id, proposals = [] } = host.readManifest(folder).touchstone;
    this.id = id;
    const others = this.context.plugins.list().filter(({ id, contribution }) => id !== this.id && contribution);
    this.plugins.update(others);
    this.plugins.update([...others, { folder, builtIn: false }]);
    this.plugins.apply({ plugins: { ...this.context.settings.plugins, [this.id]: { enabled: true, proposals: [...proposals] } } });
    const { problem } = this.plugins.get(this.id);
    if (problem) {
      throw problem;
    }
    this.running.release(this.id);
  }

  /** Evaluates the checks of the plugin. The moment and the periods are those of the first time. */
  async run(locale?: string): Promise<Trial> {
    const { context, checks, messages, plugins } = this;
    this.frame ??= scorecard.frameOf(context, undefined);
    const failures: TrialFailure[] = [];
    const running = { startRun: () => noting(this.running.startRun(), failures) };
    const { engine, settings, settingsVersion, standards, state } = context;
    const document = await scorecard.tryChecks(
      { engine, settings, settingsVersion, standards, state, checks, messages, plugins, running },
      { plugin: this.id, frame: await this.frame, dataVersion: await intake.dataVersion(engine), locale: locale ?? settings.locale },
    );
    return { scorecard: document, failures };
  }

  async close(): Promise<void> {
    await this.running.close();
    this.plugins.dispose();
    this.contributions.dispose();
  }
}

/** Calls as asked, and remembers what failed: of a figure that is missing, a scorecard has but one line. */
const noting = (run: host.PluginRun, failures: TrialFailure[]): host.PluginRun => ({
  async call(asked) {
    try {
      return await run.call(asked);
    } catch (error) {
      failures.push({ check: asked.check, error });
      throw error;
    }
  },
});
