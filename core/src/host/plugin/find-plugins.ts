import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folders below `folder` that hold a package. */
export function packagesIn(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((each) => existsSync(path.join(each, 'package.json')))
    .sort();
}

/** The folders of a package's dependencies whose names begin with `@touchstone/plugin-`. */
function pluginDependencies(packageFolder: string): string[] {
  const manifest = path.join(packageFolder, 'package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: Record<string, string> };
  const { resolve } = createRequire(manifest);
  return Object.keys(dependencies)
    .filter((name) => name.startsWith('@touchstone/plugin-'))
    .map((name) => path.dirname(resolve(`${name}/package.json`)))
    .sort();
}

/**
 * Where the built-in plugins lie: all of `plugins/` in a checkout, else the packages that the core depends on.
 *
 * A plugin in a checkout is found before it has been installed, so that adding a folder is all it takes.
 */
export function findBuiltInPlugins(corePackage: string): string[] {
  const checkout = path.dirname(corePackage);
  const isCheckout = existsSync(path.join(checkout, 'pnpm-workspace.yaml'));
  return isCheckout ? packagesIn(path.join(checkout, 'plugins')) : pluginDependencies(corePackage);
}
