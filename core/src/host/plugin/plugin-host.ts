import path from 'node:path';

import type { OrganisationSettings } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { Emitter, type Event } from '../../base/event.js';
import { type Disposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';
import { capabilitiesAsked, covers } from '../capabilities/capability.js';
import { type ContributionPoint, type Contributor, createContributionValidator } from '../contributions/contribution-point.js';
import { DisposableStack } from '../contributions/disposable-stack.js';
import { refuseProposals } from './check-proposals.js';
import { type FindContributionProblem, type InstalledPlugin, type PluginFolder, readPlugin } from './installed-plugin.js';
import { refuseDuplicates } from './refuse-duplicates.js';

/** A plugin within one organisation. */
export interface PluginState extends InstalledPlugin {
  readonly enabled: boolean;
  /** What makes the host load its code; empty where it has none, or nothing that would use it. */
  readonly activationEvents: readonly string[];
}

/** The plugins of one organisation: which there are, which are enabled, and what is wrong with those that cannot run. */
export interface PluginHost {
  /** Fires after plugins came, went, were turned on or off, or were granted something else. */
  readonly onDidChangePlugins: Event<void>;
  /** All plugins, sorted by id. Executes nothing. */
  list(): readonly PluginState[];
  /** Throws `PLUGIN_UNKNOWN`. */
  get(id: string): PluginState;
  /** Turns plugins on and off as the settings now say, and changes nothing else. */
  apply(settings: Pick<OrganisationSettings, 'plugins'>): void;
  /** Takes the plugins from other folders; those that stay where they were are left alone. `apply` turns on what is new. */
  update(folders: readonly PluginFolder[]): void;
  /** Lets a plugin contribute again, after something else was granted to it. */
  renew(id: string): void;
}

export const PluginHost = createServiceToken<PluginHost>('host.plugin-host');

/** Whether a plugin takes part without anybody having said so: then it waits while none of its checks has data. */
export const isUnasked = ({ id, enabled }: Pick<PluginState, 'id' | 'enabled'>, { plugins }: Pick<OrganisationSettings, 'plugins'>): boolean =>
  enabled && plugins[id]?.enabled === undefined;

/** Whether an administrator has granted a capability to a plugin that asks for it. */
export type IsGranted = (plugin: string, capability: string) => boolean;

interface Entry {
  readonly plugin: InstalledPlugin;
  enabled: boolean;
  /** What it may use that is not part of the API. */
  proposals: readonly string[];
  /** What kept the contributions out, such as a duplicate check. */
  problem: HostError | undefined;
  contributions: Disposable | undefined;
}

export class DefaultPluginHost implements PluginHost, Disposable {
  private readonly read = new Map<string, InstalledPlugin>();
  private readonly findProblem: FindContributionProblem;
  private readonly didChangePlugins = new Emitter<void>();
  private entries: readonly Entry[] = [];

  readonly onDidChangePlugins = this.didChangePlugins.event;

  constructor(
    private readonly points: readonly ContributionPoint[],
    folders: readonly PluginFolder[],
    private readonly isGranted: IsGranted = () => false,
  ) {
    this.findProblem = createContributionValidator(points);
    this.update(folders);
  }

  list(): readonly PluginState[] {
    return this.entries.map((entry) => this.toState(entry));
  }

  get(id: string): PluginState {
    return this.toState(this.entry(id));
  }

  apply({ plugins }: Pick<OrganisationSettings, 'plugins'>): void {
    const wanted = (entry: Entry) => plugins[entry.plugin.id]?.enabled ?? entry.plugin.builtIn;
    // Off before on: a plugin may take over the check of one that goes.
    for (const entry of this.entries.filter((each) => each.enabled && !wanted(each))) {
      entry.enabled = false;
      withdraw(entry);
    }
    // What is built in comes first: nobody takes its checks away by the name of a plugin.
    const [own, others] = [true, false].map((builtIn) => this.entries.filter((entry) => wanted(entry) && entry.plugin.builtIn === builtIn));
    for (const entry of [...(own ?? []), ...(others ?? [])]) {
      entry.enabled = true;
      this.allow(entry, plugins[entry.plugin.id]?.proposals ?? []);
      this.contribute(entry);
    }
    this.didChangePlugins.fire();
  }

  update(folders: readonly PluginFolder[]): void {
    const plugins = folders.map((each) => {
      const known = this.read.get(each.folder);
      return known && known.problem === each.refused?.problem ? known : readPlugin(each, this.findProblem);
    });
    this.read.clear();
    plugins.forEach((plugin) => this.read.set(plugin.folder, plugin));
    const before = new Map(this.entries.map((entry) => [entry.plugin, entry]));
    const fresh = (plugin: InstalledPlugin): Entry => ({ plugin, enabled: false, proposals: [], problem: undefined, contributions: undefined });
    const entries = refuseDuplicates(plugins).sort((a, b) => (a.id < b.id ? -1 : 1)).map((plugin) => before.get(plugin) ?? fresh(plugin));
    this.entries.filter((entry) => !entries.includes(entry)).forEach(withdraw);
    this.entries = entries;
    this.didChangePlugins.fire();
  }

  renew(id: string): void {
    const entry = this.entry(id);
    withdraw(entry);
    if (entry.enabled) {
      this.contribute(entry);
    }
    this.didChangePlugins.fire();
  }

  dispose(): void {
    [...this.entries].reverse().forEach(withdraw);
    this.didChangePlugins.dispose();
  }

  /** A plugin that may use less than before contributes no longer. */
  private allow(entry: Entry, proposals: readonly string[]): void {
    if (!entry.proposals.every((each) => proposals.includes(each))) {
      withdraw(entry);
    }
    entry.proposals = proposals;
  }

  private contribute(entry: Entry): void {
    const { contribution } = entry.plugin;
    if (entry.contributions || !contribution) {
      return;
    }
    const values: Readonly<Record<string, unknown>> = { ...contribution };
    const contributor = this.contributorOf(entry.plugin, contribution.principle);
    try {
      entry.problem = undefined;
      this.refuseCodeless(entry.plugin);
      if (entry.plugin.manifest && !entry.plugin.builtIn) {
        refuseProposals(entry.plugin.manifest, entry.proposals);
      }
      entry.contributions = DisposableStack.build((owned) => {
        for (const point of this.points.filter(({ name }) => values[name] !== undefined)) {
          owned.add(point.add(values[point.name], contributor));
        }
      });
    } catch (error) {
      if (!HostError.is(error)) {
        throw error;
      }
      entry.problem = error;
    }
  }

  private contributorOf({ id, manifest, builtIn }: InstalledPlugin, principle: string): Contributor {
    const asked = capabilitiesAsked(manifest?.touchstone.capabilities);
    const capability = (name: string) => (!covers(asked, name) ? 'undeclared' : builtIn || this.isGranted(id, name) ? 'granted' : 'asked');
    return { id, principle, capability };
  }

  private toState({ plugin, enabled, problem }: Entry): PluginState {
    const hasCode = plugin.manifest?.touchstone.entry !== undefined;
    return { ...plugin, enabled, problem: plugin.problem ?? problem, activationEvents: hasCode ? this.points.flatMap((point) => eventsOf(point, plugin)) : [] };
  }

  /** Throws `CONTRIBUTION_INVALID` for what would need code of a plugin that brings none. */
  private refuseCodeless(plugin: InstalledPlugin): void {
    const { id, folder, manifest } = plugin;
    const point = this.points.find((each) => eventsOf(each, plugin).length > 0);
    if (point && manifest?.touchstone.entry === undefined) {
      const file = path.join(folder, manifest?.touchstone.contributes ?? '');
      throw new HostError('CONTRIBUTION_INVALID', { plugin: id, file, path: `/${point.name}`, reason: 'needs code, and package.json names no "entry"' });
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

function eventsOf(point: ContributionPoint, { contribution }: InstalledPlugin): readonly string[] {
  const value = ({ ...contribution } as Readonly<Record<string, unknown>>)[point.name];
  return value === undefined ? [] : (point.activationEvents?.(value) ?? []);
}

function withdraw(entry: Entry): void {
  entry.problem = undefined;
  entry.contributions?.dispose();
  entry.contributions = undefined;
}
