import type { ChainContribution, CommandContribution, ExporterContribution, LayoutContribution, NamedContribution, NotifierContribution, PanelContribution, SettingContribution, SourceContribution, StandardsPackContribution } from '@touchstone/sdk';
import { contributionSchemas } from '@touchstone/sdk/schema';

import { HostError } from '../../base/errors.js';
import { Emitter } from '../../base/event.js';
import { type Disposable, toDisposable } from '../../base/lifecycle.js';
import type { ContributionPoint } from './contribution-point.js';
import { DisposableStack } from './disposable-stack.js';

/** Something that an enabled plugin contributes under an id. */
export interface RegisteredContribution<T extends NamedContribution> {
  /** The id of the plugin, a slash, its own: nobody can take that of another plugin. Of settings `principle.id`. */
  readonly id: string;
  readonly plugin: string;
  readonly principle: string;
  readonly contribution: T;
}

/** What the enabled plugins contribute to one point. */
export class ContributionList<T extends NamedContribution> implements Disposable {
  private readonly registered = new Map<string, RegisteredContribution<T>>();
  private readonly didChange = new Emitter<void>();

  /** Fires after something was added or removed. */
  readonly onDidChange = this.didChange.event;

  constructor(private readonly point: string) {}

  /** Adds a contribution until the returned handle is disposed. Throws `CONTRIBUTION_DUPLICATE`. */
  register(contribution: RegisteredContribution<T>): Disposable {
    const { id, plugin } = contribution;
    const taken = this.registered.get(id);
    if (taken) {
      throw new HostError('CONTRIBUTION_DUPLICATE', { plugin, id, point: this.point, other: taken.plugin });
    }
    this.registered.set(id, contribution);
    this.didChange.fire();
    return toDisposable(() => {
      this.registered.delete(id);
      this.didChange.fire();
    });
  }

  get(id: string): RegisteredContribution<T> | undefined {
    return this.registered.get(id);
  }

  /** All of them, sorted by id. */
  list(): readonly RegisteredContribution<T>[] {
    return [...this.registered.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  dispose(): void {
    this.didChange.dispose();
  }
}

/** What the enabled plugins contribute beside checks and texts, by contribution point. */
export class ContributionLists implements Disposable {
  readonly standards = new ContributionList<StandardsPackContribution>('standards');
  readonly settings = new ContributionList<SettingContribution>('settings');
  readonly sources = new ContributionList<SourceContribution>('sources');
  readonly panels = new ContributionList<PanelContribution>('panels');
  readonly exporters = new ContributionList<ExporterContribution>('exporters');
  readonly notifiers = new ContributionList<NotifierContribution>('notifiers');
  readonly commands = new ContributionList<CommandContribution>('commands');
  readonly layouts = new ContributionList<LayoutContribution>('layouts');
  readonly chains = new ContributionList<ChainContribution>('chains');

  dispose(): void {
    for (const list of [this.standards, this.settings, this.sources, this.panels, this.exporters, this.notifiers, this.commands, this.layouts, this.chains]) {
      list.dispose();
    }
  }
}

interface ListedPoint {
  readonly name: keyof ContributionLists & keyof typeof contributionSchemas;
  /** The event that each contribution wants its code for, where it has any: `onSource`. */
  readonly event?: string;
}

function listedPoint<T extends NamedContribution>(list: ContributionList<T>, { name, event }: ListedPoint): ContributionPoint<readonly T[]> {
  return {
    name,
    schema: contributionSchemas[name],
    ...(event !== undefined && { activationEvents: (contributions: readonly T[]) => contributions.map(({ id }) => `${event}:${id}`) }),
    add(contributions, { id: plugin, principle }) {
      return DisposableStack.build((owned) => {
        for (const contribution of contributions) {
          const id = name === 'settings' ? `${principle}.${contribution.id}` : `${plugin}/${contribution.id}`;
          owned.add(list.register({ id, plugin, principle, contribution }));
        }
      });
    },
  };
}

/** The points whose contributions are listed for whoever uses them. */
export function listedPoints(lists: ContributionLists): readonly ContributionPoint<never>[] {
  return [
    listedPoint(lists.standards, { name: 'standards' }),
    listedPoint(lists.settings, { name: 'settings' }),
    listedPoint(lists.sources, { name: 'sources', event: 'onSource' }),
    listedPoint(lists.panels, { name: 'panels' }),
    listedPoint(lists.exporters, { name: 'exporters', event: 'onExport' }),
    listedPoint(lists.notifiers, { name: 'notifiers', event: 'onNotify' }),
    listedPoint(lists.commands, { name: 'commands', event: 'onCommand' }),
    listedPoint(lists.layouts, { name: 'layouts' }),
    listedPoint(lists.chains, { name: 'chains' }),
  ];
}
