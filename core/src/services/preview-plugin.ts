import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { PluginPreview, PluginPreviewRequest, Scorecard } from '@touchstone/sdk/contract';

import { ClosableStack } from '../base/lifecycle.js';
import * as host from '../host/index.js';
import { previewPlugin } from '../scorecard/index.js';
import { createPoints } from './plugin-services.js';
import { interruptible, type WorkOptions } from './work-options.js';

/** What a preview is made of, beside what is asked. */
export interface PreviewParts {
  readonly context: host.OrganisationContext;
  /** The latest run that describes the present. */
  readonly published: Scorecard | undefined;
  readonly dataVersion: string;
  readonly locale: string;
}

/**
 * Runs a plugin, or another version of one, beside the published scorecard, and says what it would change. Its code runs in a sandbox of
 * its own; what it does there is no strike against what is installed.
 *
 * Throws what installing it would throw, and what keeps its contributions out, such as `CHECK_DUPLICATE`.
 */
export async function previewOnOrganisation(parts: PreviewParts, { spec, registry }: PluginPreviewRequest, { report, signal }: WorkOptions): Promise<PluginPreview> {
  const { context } = parts;
  const present = context.plugins.list();
  const builtIn = new Set(present.flatMap((each) => (each.builtIn ? [each.id] : [])));
  const isEnabled = (id: string) => present.some((each) => each.id === id && each.enabled);
  const own = present.find((each) => each.builtIn && each.id === spec);
  const staged = own ? { ...own, dispose: () => {} } : await context.installer.stage(spec, { builtIn, isEnabled, ...(registry !== undefined && { registry }) });
  const owned = new ClosableStack();
  owned.add({ close: () => Promise.resolve(staged.dispose()) });
  try {
    const candidate = withPlugin(context, staged, owned);
    const { id, problem } = candidate.plugins.get(staged.id);
    if (problem) {
      throw problem;
    }
    return await previewPlugin({ ...parts, candidate, plugin: id, onProgress: interruptible(report, signal) });
  } finally {
    await owned.close();
  }
}

/** The organisation with a plugin in the place of the one that has its id, or beside the others. */
function withPlugin(context: host.OrganisationContext, staged: host.PluginFolder & { readonly id: string }, owned: ClosableStack): host.OrganisationContext {
  const checks = new host.DefaultCheckRegistry();
  const messages = new host.DefaultMessageRegistry();
  const others = context.plugins.list().filter(({ id, enabled, problem }) => id !== staged.id && enabled && !problem);
  const plugins = new host.DefaultPluginHost(createPoints(checks, messages, new host.ContributionLists()), [...others, staged], context.guard.isGranted);
  owned.add({ close: () => Promise.resolve(plugins.dispose()) });
  // The others first, as they are there already.
  for (const enabled of [false, true]) {
    plugins.apply({ plugins: { ...context.settings.plugins, [staged.id]: { enabled } } });
  }
  const running = owned.add(new host.DefaultRunningPlugins({ plugins, quarantine: copyOfQuarantine(context.files, owned) }));
  running.release(staged.id);
  return {
    files: context.files,
    // What is tried is asked for, and counts with what it lacks.
    settings: { ...context.settings, plugins: { ...context.settings.plugins, [staged.id]: { ...context.settings.plugins[staged.id], enabled: true } } },
    settingsVersion: context.settingsVersion,
    standards: context.standards,
    engine: context.engine,
    state: context.state,
    guard: context.guard,
    secrets: context.secrets,
    installer: context.installer,
    contributions: context.contributions,
    reloadPlugins: context.reloadPlugins,
    plugins,
    running,
    checks,
    messages,
  };
}

/** Plugins in quarantine stay there; what happens from here on is forgotten. */
function copyOfQuarantine({ temporary, quarantine }: host.OrganisationFolder, owned: ClosableStack): string {
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(path.join(temporary, 'preview-'));
  owned.add({ close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })) });
  const copy = path.join(folder, 'quarantine.json');
  if (existsSync(quarantine)) {
    copyFileSync(quarantine, copy);
  }
  return copy;
}
