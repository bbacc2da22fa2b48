import type { Closable } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import type { StateDatabase } from '../store/index.js';

/** Everything about the plugins of one open organisation. */
export interface PluginServices extends Closable {
  readonly plugins: host.PluginHost;
  readonly contributions: host.ContributionLists;
  readonly guard: host.CapabilityGuard;
  readonly installer: host.PluginInstaller;
  /** Reads the installed plugins again and turns them on and off as the settings say. */
  readonly reload: () => void;
}

export interface PluginServicesParts {
  readonly files: host.OrganisationFolder;
  readonly state: StateDatabase;
  readonly live: host.FileSettings;
  readonly checks: host.CheckRegistry;
  readonly messages: host.MessageRegistry;
  /** Where the plugins lie that are part of the product. */
  readonly builtIn: readonly string[];
}

/**
 * Reads the plugins of an organisation and turns them on and off as its settings say. Runs nothing of them. Throws `LOCK_INVALID`; what is
 * wrong with a plugin is told where plugins are listed.
 */
export async function openPlugins({ files, state, live, checks, messages, builtIn }: PluginServicesParts): Promise<PluginServices> {
  const contributions = new host.ContributionLists();
  const points = createPoints(checks, messages, contributions);
  const guard = new host.CapabilityGuard(state.grants);
  await guard.refresh();
  const installer = new host.PluginInstaller(files, host.createContributionValidator(points));
  const folders = () => [...builtIn.map((folder) => ({ folder, builtIn: true })), ...host.installedFolders(files.plugins, installer.lock)];
  const plugins = new host.DefaultPluginHost(points, folders(), guard.isGranted);
  plugins.apply(live.current.settings);
  host.writeSettingsSchema(files.settingsSchema, plugins.list());
  live.onDidChange(({ settings }) => plugins.apply(settings));
  return {
    plugins,
    contributions,
    guard,
    installer,
    reload: () => {
      plugins.update(folders());
      plugins.apply(live.current.settings);
      host.writeSettingsSchema(files.settingsSchema, plugins.list());
    },
    close: () => {
      plugins.dispose();
      contributions.dispose();
      return Promise.resolve();
    },
  };
}

/** Puts a handler behind every contribution point. A new kind of contribution is one more line here. */
export function createPoints(checks: host.CheckRegistry, messages: host.MessageRegistry, lists: host.ContributionLists): readonly host.ContributionPoint[] {
  const points = [host.checksPoint(checks), host.messagesPoint(messages), host.localesPoint(messages), ...host.listedPoints(lists)];
  return points as readonly unknown[] as readonly host.ContributionPoint[];
}
