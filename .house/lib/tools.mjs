import { inRoot, node, root, tool } from './paths.mjs';
import { run } from './run.mjs';
import { workspacePlugins } from './stamp.mjs';

/** The suites of tests in the order they run. A suite with `build` starts the built command. */
export const suites = [
  { name: 'unit', projects: ['unit', 'ui'], build: false },
  { name: 'integration', projects: ['integration'], build: true },
  { name: 'browser', projects: ['browser'], build: true },
];

/** The suites that take minutes each: hostile plugins, many seeds, many moments of being killed, both engines. */
export const longSuites = [
  { name: 'hostile', projects: ['hostile'], build: false },
  { name: 'long', projects: ['long'], build: true },
];

const onNode = (file, args) => run(node(), [file, ...args], { cwd: root });

/** Lints the paths, or the whole repository. */
export function lint(args = []) {
  const paths = args.some((argument) => !argument.startsWith('-')) ? [] : ['.'];
  const options = ['--config', 'test/eslint.config.js', '--max-warnings', '0', '--no-warn-ignored'];
  return onNode(tool.eslint, [...options, ...args, ...paths]);
}

/** Checks the types of all packages, then of the tests, then of the UI. Answers with the first exit code that is not 0. */
export async function types(args = []) {
  const projects = [['-b', 'sdk', 'core', ...workspacePlugins()], ['-p', 'test'], ['-p', 'ui']];
  let worst = 0;
  for (const project of projects) {
    worst ||= await onNode(tool.tsc, [...project, ...args]);
  }
  return worst;
}

/** Runs the tests of some projects once. */
export function vitest(projects, args = []) {
  const selection = projects.flatMap((project) => ['--project', project]);
  return onNode(tool.vitest, ['run', '--config', inRoot('test/vitest.config.ts'), ...selection, ...args]);
}
