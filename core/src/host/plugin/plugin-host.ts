import type { OrganisationSettings } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { type Disposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';
import { type ContributionPoint, createContributionValidator } from '../contributions/contribution-point.js';
import { DisposableStack } from '../contributions/disposable-stack.js';
import { type InstalledPlugin, readPlugin } from './installed-plugin.js';

/** A plugin within one organisation. */
export interface PluginState extends InstalledPlugin {
  readonly enabled: boolean;
}

/** The plugins of one organisation: which there are, which are enabled, and what is wrong with those that cannot run. */
export interface PluginHost {
  /** All plugins, sorted by id. Executes nothing. */
  list(): readonly PluginState[];
  /** Throws `PLUGIN_UNKNOWN`. */
  get(id: string): PluginState;
  /** Turns plugins on and off as the settings now say, and changes nothing else. */
  apply(settings: Pick<OrganisationSettings, 'plugins'>): void;
}

export const PluginHost = createServiceToken<PluginHost>('host.plugin-host');

export interface PluginFolder {
  readonly folder: string;
  readonly builtIn: boolean;
}

interface Entry {
  readonly plugin: InstalledPlugin;
  enabled: boolean;
  /** What kept the contributions out, such as a duplicate check. */
  problem: HostError | undefined;
  contributions: Disposable | undefined;
}

export class DefaultPluginHost implements PluginHost, Disposable {
  private readonly entries: readonly Entry[];

  constructor(
    private readonly points: readonly ContributionPoint[],
    folders: readonly PluginFolder[],
  ) {
    const findProblem = createContributionValidator(points);
    const plugins = folders.map(({ folder, builtIn }) => readPlugin(folder, builtIn, findProblem));
    this.entries = refuseDuplicates(plugins)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((plugin) => ({ plugin, enabled: false, problem: undefined, contributions: undefined }));
  }

  list(): readonly PluginState[] {
    return this.entries.map(toState);
  }

  get(id: string): PluginState {
    return toState(this.entry(id));
  }

  apply({ plugins }: Pick<OrganisationSettings, 'plugins'>): void {
    const wanted = (entry: Entry) => plugins[entry.plugin.id]?.enabled ?? entry.plugin.builtIn;
    // Off before on: a plugin may take over the check of one that goes.
    for (const entry of this.entries.filter((each) => each.enabled && !wanted(each))) {
      entry.enabled = false;
      entry.problem = undefined;
      entry.contributions?.dispose();
      entry.contributions = undefined;
    }
    for (const entry of this.entries.filter(wanted)) {
      entry.enabled = true;
      this.contribute(entry);
    }
  }

  dispose(): void {
    for (const { contributions } of [...this.entries].reverse()) {
      contributions?.dispose();
    }
  }

  private contribute(entry: Entry): void {
    const { id, contribution } = entry.plugin;
    if (entry.contributions || !contribution) {
      return;
    }
    const values: Readonly<Record<string, unknown>> = { ...contribution };
    try {
      entry.problem = undefined;
      entry.contributions = DisposableStack.build((owned) => {
        for (const point of this.points) {
          owned.add(point.add(values[point.name], { id, principle: contribution.principle }));
        }
      });
    } catch (error) {
      if (!HostError.is(error)) {
        throw error;
      }
      entry.problem = error;
    }
  }

  private entry(id: string): Entry {
    const found = this.entries.find(({ plugin }) => plugin.id === id);
    if (!found) {
      throw new HostError('PLUGIN_UNKNOWN', { id });
    }
    return found;
  }
}

const toState = ({ plugin, enabled, problem }: Entry): PluginState => ({ ...plugin, enabled, problem: plugin.problem ?? problem });

/** Of two plugins with one id the built-in one stays, else the one found first; the other one can do nothing. */
function refuseDuplicates(plugins: readonly InstalledPlugin[]): InstalledPlugin[] {
  const first = new Map<string, InstalledPlugin>();
  for (const plugin of [...plugins].sort((a, b) => Number(b.builtIn) - Number(a.builtIn))) {
    if (!first.has(plugin.id)) {
      first.set(plugin.id, plugin);
    }
  }
  return plugins.map((plugin) => {
    const other = first.get(plugin.id);
    if (!other || other === plugin) {
      return plugin;
    }
    const { id, folder } = plugin;
    const problem = new HostError('PLUGIN_DUPLICATE', { plugin: id, folder, other: other.folder });
    return { ...plugin, contribution: undefined, problem };
  });
}
