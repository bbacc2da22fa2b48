/** One layer of the house: which files it is, and what those files may import. */
export interface Layer {
  readonly name: string;

  /** Matches paths from the root. The first layer that matches has the file; one capturing group tells siblings apart. */
  readonly files: RegExp;

  /** Names of the other layers it may import. */
  readonly imports: readonly string[];

  /** Names of the layers of which it may import types alone. */
  readonly types?: readonly string[];

  /** Names of the layers that it may look for when it runs, by `import()`, and do without: nothing of them is installed with it. */
  readonly finds?: readonly string[];

  /** Packages from outside it may import. Everything, where nothing is said. */
  readonly packages?: RegExp;
}

/** The floors of the core, from the ground up. A floor knows only those below it. */
export const floors = [
  'base',
  'model',
  'engine',
  'measures',
  'judging',
  'store',
  'host',
  'scorecard',
  'intake',
  'server',
  'cli',
] as const;

/** Built on every floor but the last two, which alone may use it. */
const compositionRoot = 'core/services';

/** The host as the tests of plugins ask it; of the floors, only the commands for authors use it. */
const testDoor = 'core/door';

const floorName = (floor: string): string => `core/${floor}`;

function coreLayer(floor: (typeof floors)[number]): Layer {
  const below = floors.slice(0, floors.indexOf(floor)).map(floorName);
  const mayCompose = floor === 'server' || floor === 'cli';
  return {
    name: floorName(floor),
    files: new RegExp(`^core/src/${floor}/`),
    imports: ['sdk', 'sdk/words', ...below, ...(mayCompose ? [compositionRoot] : []), ...(floor === 'cli' ? [testDoor] : [])],
  };
}

const everyFloor = [...floors.map(floorName), compositionRoot];

/** What a test beside the code may use from outside, where its package may use little. */
const testTools = /^(vitest|fast-check)$/;

/**
 * The table of layers, the only place that says who may import whom. A file that is in no layer fails the lint.
 *
 * Nothing imports the core or a plugin, but the tests that cross packages.
 */
export const layers: readonly Layer[] = [
  // Tools: configuration of packages, and the scripts that bring the workspace up.
  { name: 'tools', files: /^(?:\.house\/|[^/]+\/(?:vite|eslint|vitest|rolldown)\.config\.[jt]s$)/, imports: ['test'] },
  { name: 'test', files: /^test\//, imports: ['tools', 'sdk', 'sdk/words', 'sdk/pack', 'sdk/testing', 'plugin', 'example', 'ui', 'core', 'core/test', testDoor, ...everyFloor] },

  // The SDK can run in a browser and in the sandbox, but for its commands, the packing of plugins and their testing.
  { name: 'sdk/test', files: /^sdk\/(?:src|scripts)\/.*\.(?:test|test-d|testing)\.ts$/, imports: ['sdk', 'sdk/pack', 'sdk/testing'] },
  { name: 'sdk/pack', files: /^sdk\/src\/(?:pack\/|.*\.bin\.ts$)/, imports: ['sdk'] },
  { name: 'sdk/testing', files: /^sdk\/src\/testing\//, imports: ['sdk', 'sdk/pack'], finds: ['core'] },
  // What the model is called in each language: words alone, which the UI may carry.
  { name: 'sdk/words', files: /^sdk\/src\/model-words\//, imports: [] },
  { name: 'sdk', files: /^sdk\/src\//, imports: [], packages: /^typebox(\/|$)/ },
  { name: 'sdk/scripts', files: /^sdk\/scripts\//, imports: ['sdk', 'sdk/pack', 'sdk/testing'] },

  // Plugins use what strangers can use.
  { name: 'plugin/test', files: /^plugins\/([^/]+)\/src\/.*\.(?:test|test-d)\.ts$/, imports: ['sdk', 'plugin'], packages: testTools },
  { name: 'plugin', files: /^plugins\/([^/]+)\/src\//, imports: ['sdk'], packages: /^$/ },
  { name: 'example', files: /^examples\/([^/]+)\//, imports: ['sdk'] },

  { name: 'ui', files: /^ui\/(?:src|test)\//, imports: ['sdk/words'], types: ['sdk'], packages: /^(?!node:)/ },

  // The core, floor by floor. A test beside the code may look at every floor.
  { name: 'core/test', files: /^core\/src\/.*\.(?:test|test-d|testing)\.ts$/, imports: ['sdk', 'core/test', testDoor, ...everyFloor] },
  ...floors.map(coreLayer),
  {
    name: compositionRoot,
    files: /^core\/src\/services(?:\.ts$|\/)/,
    imports: ['sdk', ...floors.filter((floor) => floor !== 'cli' && floor !== 'server').map(floorName)],
  },

  // The host as the tests of plugins ask it, over rows in memory: the one door of the core's package.
  { name: testDoor, files: /^core\/src\/testing\//, imports: ['sdk', ...floors.filter((floor) => floor !== 'cli' && floor !== 'server').map(floorName)] },

  // The core as a package, by its name: no file is in it, and only tests may import it.
  { name: 'core', files: /^core$/, imports: [] },
];

/** A package from outside that is used through one door. */
export interface Door {
  readonly packages: RegExp;

  /** The files that may import it, as paths from the root. */
  readonly door: RegExp;

  /** Only these names are kept behind the door; the whole package where nothing is said. */
  readonly names?: readonly string[];
}

/** Which files hold the door to which package. Tests may go round. */
export const doors: readonly Door[] = [
  { packages: /^@duckdb\//, door: /^core\/src\/engine\/duckdb\// },
  { packages: /^(@clickhouse\/client|chdb)$/, door: /^core\/src\/engine\/clickhouse\// },
  { packages: /^(node:sqlite|kysely|pg)$/, door: /^core\/src\/store\// },
  { packages: /^eventemitter3$/, door: /^core\/src\/base\// },
  { packages: /^(quickjs-emscripten-core|@jitl\/.+)$/, door: /^core\/src\/host\/sandbox\// },
  { packages: /^cockatiel$/, door: /^core\/src\/host\/running\// },
  { packages: /^(ini|pacote|npm-package-arg|tar)$/, door: /^core\/src\/host\/install\// },
  { packages: /^(undici|ipaddr\.js)$/, door: /^core\/src\/host\/capabilities\// },
  { packages: /^(fastify|@fastify\/.+)$/, door: /^core\/src\/server\// },
  { packages: /^(commander|cli-progress)$/, door: /^core\/src\/cli\// },
  {
    packages: /^tsyringe$/,
    door: /^core\/src\/services\.ts$/,
    names: ['container', 'singleton', 'registry', 'autoInjectable'],
  },
];
