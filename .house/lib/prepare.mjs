import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { withLock } from './lock.mjs';
import { cache, inRoot, node, tool } from './paths.mjs';
import { dependencyStamp, exists, readStamp, sourceStamp, workspacePackages, workspacePlugins, writeStamp } from './stamp.mjs';
import { step } from './step.mjs';

const pnpm = ['npx', '--yes', '--package=pnpm@12', '--', 'pnpm'];

const outputs = () => ['core/dist/bundle/main.js', 'ui/dist/index.html', ...workspacePlugins().map((path) => `${path}/dist`)];

const packagesFor = (everything) => workspacePackages().filter((path) => everything || path !== 'test');

function isInstalled(everything) {
  const stamp = readStamp('installed.json');
  return (
    stamp?.dependencies === dependencyStamp() &&
    (stamp.everything || !everything) &&
    existsSync(node()) &&
    packagesFor(everything).every((path) => exists(`${path}/node_modules`))
  );
}

const isBuilt = () => readStamp('built.json')?.sources === sourceStamp() && outputs().every(exists);

async function install(everything) {
  const filter = everything ? [] : ['--filter', '!@touchstone/test'];
  await step({
    title: everything ? 'Installing everything, tests included' : 'Installing',
    log: 'install.log',
    command: [...pnpm, 'install', '--config.confirmModulesPurge=false', ...filter],
    advice: 'Check that the npm registry can be reached (`npm ping`) and that the disk has 2 GB to spare, then run the same command again.',
  });
  writeStamp('installed.json', { dependencies: dependencyStamp(), everything });
}

async function build() {
  const sources = sourceStamp();
  const log = 'build.log';
  const advice = 'Mend what is named above and run the same command again. `npm run types` shows all errors of types.';
  const plugins = workspacePlugins();

  await step({
    title: 'Building the SDK, the core and the plugins',
    log,
    command: [node(), tool.tsc, '-b', 'sdk', 'core', ...plugins],
    advice,
  });
  await step({
    title: 'Writing what the plugins contribute',
    log,
    command: [node(), inRoot('sdk/dist/pack/contributes.bin.js'), ...plugins.map((plugin) => inRoot(plugin, 'dist/plugin.js'))],
    advice,
  });
  await step({ title: 'Bundling the command', log, command: [node(), tool.rolldown, '-c', 'rolldown.config.js'], cwd: inRoot('core'), advice });
  await step({ title: 'Building the UI', log, command: [node(), tool.vite, 'build'], cwd: inRoot('ui'), advice });
  writeStamp('built.json', { sources });
}

/**
 * Brings the checkout to where it can run: installs and builds what is missing or has changed, and nothing else.
 * With `everything` it also installs what only tests need. Throws a `Failure` that says what to do.
 */
export async function prepare({ everything = false, build: wanted = true } = {}) {
  if (isInstalled(everything) && (!wanted || isBuilt())) {
    return;
  }
  await withLock(async () => {
    if (!isInstalled(everything)) {
      rmSync(join(cache, 'install.log'), { force: true });
      await install(everything || readStamp('installed.json')?.everything === true);
    }
    if (wanted && !isBuilt()) {
      rmSync(join(cache, 'build.log'), { force: true });
      await build();
    }
  });
}
