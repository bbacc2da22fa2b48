import type { OrganisationSettings } from '@touchstone/sdk/schema';

import { createServiceToken } from '../base/service-token.js';
import type { Engine } from '../engine/engine.js';
import type { StateDatabase } from '../store/index.js';
import type { CheckRegistry } from './contributions/check-registry.js';
import type { CapabilityGuard } from './capabilities/capability-guard.js';
import type { ContributionLists } from './contributions/contribution-list.js';
import type { MessageRegistry } from './contributions/message-registry.js';
import type { OrganisationFolder } from './organisation/organisation-folder.js';
import type { SecretFile } from './organisation/secret-file.js';
import type { PluginInstaller } from './install/plugin-installer.js';
import type { PluginHost } from './plugin/plugin-host.js';
import type { RunningPlugins } from './running/running-plugins.js';
import type { StandardsCatalogue } from './standards/standards-catalogue.js';

/** Everything that belongs to one open organisation. */
export interface OrganisationContext {
  readonly files: OrganisationFolder;
  /** As of now: they are read again whenever the file has changed. */
  readonly settings: OrganisationSettings;
  /** The standards that the organisation has adopted, beside those of its settings. */
  readonly standards: StandardsCatalogue;
  /** Changes whenever the settings say something else, or the targets that the catalogue sets do. */
  readonly settingsVersion: string;
  readonly engine: Engine;
  readonly state: StateDatabase;
  readonly plugins: PluginHost;
  /** The code of the enabled plugins, as it runs. */
  readonly running: RunningPlugins;
  /** What plugins may do. */
  readonly guard: CapabilityGuard;
  /** What plugins are told in confidence. */
  readonly secrets: SecretFile;
  readonly installer: PluginInstaller;
  /** Reads the installed plugins again and turns them on and off as the settings say. */
  readonly reloadPlugins: () => void;
  /** The checks of the enabled plugins. */
  readonly checks: CheckRegistry;
  /** The texts of the enabled plugins. */
  readonly messages: MessageRegistry;
  /** What else the enabled plugins contribute. */
  readonly contributions: ContributionLists;
}

export const OrganisationContext = createServiceToken<OrganisationContext>('host.organisation-context');
