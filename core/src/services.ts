import { container, Lifecycle } from 'tsyringe';

import { ClosableStack } from './base/lifecycle.js';
import type { ServiceToken } from './base/service-token.js';
import { corePackage } from './base/version.js';
import { openDuckDb } from './engine/duckdb/duckdb-engine.js';
import { engineMemory } from './engine/duckdb/engine-memory.js';
import { Engine } from './engine/engine.js';
import * as host from './host/index.js';
import * as intake from './intake/index.js';
import { finishForgetting } from './services/forget-customer.js';
import { LocalOrganisation } from './services/local-organisation.js';
import { openPlugins, type PluginServices } from './services/plugin-services.js';
import { AuditLog, localOwner, openStateDatabase, StateDatabase } from './store/index.js';

export type { LocalOrganisation } from './services/local-organisation.js';

/** Registers a class behind a token, one instance an organisation. The compiler checks that it fits. */
function provide<T>(services: typeof container, token: ServiceToken<T>, implementation: new (...dependencies: never[]) => T): void {
  const useClass = implementation as new (...dependencies: unknown[]) => T;
  services.register<T>(token, { useClass }, { lifecycle: Lifecycle.ContainerScoped });
}

/**
 * Opens an organisation with everything that belongs to it; closing it lets go of all in reverse.
 *
 * Throws `ORGANISATION_UNKNOWN`, `ORGANISATION_INVALID`, `ORGANISATION_IN_USE`, `LOCK_INVALID`, `STORE_NEWER`, `STORE_FAILED`,
 * `DATABASE_DAMAGED`, `ENGINE_FAILED`, `MEMORY_INVALID` and `FOLDER_UNWRITABLE`. A broken plugin is no failure: its problem is told where plugins are listed.
 */
export async function openOrganisation(folder: string): Promise<LocalOrganisation> {
  const files = host.existingOrganisation(folder);
  const live = new host.FileSettings(files.settings);
  host.createDataFolders(files);
  const owned = new ClosableStack();
  owned.add({ close: () => Promise.resolve(live.dispose()) });
  try {
    let mended = 0;
    const memoryLimit = engineMemory(process.env['TOUCHSTONE_MEMORY']);
    const onMended = (blocks: number) => (mended = blocks);
    const engine = owned.add(await openDuckDb(files.database, { memoryLimit, temporaryDirectory: files.temporary, onMended }));
    host.clearTemporary(files);
    await intake.prepareDatabase(engine);
    await intake.undoUnfinished(engine);
    const state = owned.add(await openStateDatabase(files.state));
    if (mended > 0) {
      await state.audit.append({ actor: localOwner, action: 'data.mend', detail: { blocks: mended, afterCrash: true } });
    }
    await finishForgetting(engine, state.audit);
    const standards = await host.StandardsCatalogue.open(state.standards);
    const services = container.createChildContainer();
    services.register(Engine, { useValue: engine });
    services.register(StateDatabase, { useValue: state });
    services.register(AuditLog, { useValue: state.audit });
    services.register(host.LiveSettings, { useValue: live });
    provide(services, host.CheckRegistry, host.DefaultCheckRegistry);
    provide(services, host.MessageRegistry, host.DefaultMessageRegistry);
    const checks = services.resolve<host.CheckRegistry>(host.CheckRegistry);
    const messages = services.resolve<host.MessageRegistry>(host.MessageRegistry);
    const builtIn = host.findBuiltInPlugins(corePackage);
    const plugins = owned.add(await openPlugins({ files, state, live, checks, messages, builtIn }));
    services.register(host.PluginHost, { useValue: plugins.plugins });
    const kept = { records: await state.running.list(), save: state.running.save.bind(state.running) };
    const running = new host.DefaultRunningPlugins({ plugins: plugins.plugins, quarantine: files.quarantine, kept });
    services.register(host.RunningPlugins, { useValue: owned.add(running) });
    services.register(host.OrganisationContext, { useValue: createContext(services, files, plugins, standards) });
    return await services.resolve(LocalOrganisation).open(owned);
  } catch (error) {
    await owned.close();
    throw error;
  }
}

/** Proposes a mapping for a file that was never seen; needs no organisation. Throws what opening the file throws, and `MAPPING_MISSING`. */
export async function guessMapping(file: string, timezone: string): Promise<intake.Guess> {
  const engine = await openDuckDb(':memory:');
  try {
    return await intake.guessMapping(engine, file, { timezone });
  } finally {
    await engine.close();
  }
}

function createContext(
  services: typeof container,
  files: host.OrganisationFolder,
  { plugins, contributions, guard, installer, reload }: PluginServices,
  standards: host.StandardsCatalogue,
): host.OrganisationContext {
  const live = services.resolve<host.LiveSettings>(host.LiveSettings);
  return {
    files,
    secrets: new host.SecretFile(files.secrets),
    standards,
    get settings() {
      return live.current.settings;
    },
    get settingsVersion() {
      return standards.version === '' ? live.current.version : `${live.current.version}-${standards.version}`;
    },
    engine: services.resolve<Engine>(Engine),
    state: services.resolve<StateDatabase>(StateDatabase),
    plugins,
    guard,
    installer,
    contributions,
    reloadPlugins: reload,
    running: services.resolve<host.RunningPlugins>(host.RunningPlugins),
    checks: services.resolve<host.CheckRegistry>(host.CheckRegistry),
    messages: services.resolve<host.MessageRegistry>(host.MessageRegistry),
  };
}
