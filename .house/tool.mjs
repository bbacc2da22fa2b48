import { Failure, main } from './lib/failure.mjs';
import { prepare } from './lib/prepare.mjs';
import { lint, suites, types, vitest } from './lib/tools.mjs';

/** One tool by its name, with the arguments the user gave: `node .house/tool.mjs lint core/src/base`. */
const tools = {
  lint: { run: lint, build: false },
  types: { run: types, build: false },
  ...Object.fromEntries(suites.map(({ name, projects, build }) => [name, { run: (args) => vitest(projects, args), build }])),
};

await main(async ([name, ...args]) => {
  const tool = tools[name];
  if (!tool) {
    throw new Failure(`There is no tool "${name}". Choose from: ${Object.keys(tools).join(', ')}.`, 2);
  }
  await prepare({ everything: true, build: tool.build });
  return tool.run(args);
});
