import type { NewPlugin, Template, TemplateFiles } from './new-plugin.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const manifest = ({ name, publisher, api, tools }: NewPlugin, { description, entry, capabilities = {}, panel, translates }: Template) => ({
  name: `@${publisher}/touchstone-${name}`,
  version: '1.0.0',
  description,
  license: 'MIT',
  type: 'module',
  keywords: ['touchstone-plugin'],
  engines: { touchstone: api },
  files: ['dist', ...(translates ? [] : ['docs']), ...(panel ? ['panel'] : [])],
  touchstone: { id: `${publisher}.${name}`, contributes: 'dist/contributes.json', ...(entry !== undefined && { entry }), capabilities },
  scripts: {
    types: 'tsc',
    test: 'touchstone plugin test',
    check: 'touchstone plugin check',
    prepublishOnly: 'npm test && npm run check',
    prepack: 'touchstone plugin pack --no-tarball',
  },
  publishConfig: { access: 'public' },
  devDependencies: tools,
});

/** Nothing is compiled by TypeScript: Node runs the tests as they are written, and packing bundles the rest. */
const tsconfig = ({ panel }: Template) => ({
  compilerOptions: {
    target: 'es2024',
    lib: ['es2024', ...(panel ? ['dom', 'dom.iterable'] : [])],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    // The page of a panel is served as it is written, and read with the types that its comments name.
    ...(panel && { allowJs: true, checkJs: true }),
  },
  include: ['src', ...(panel ? ['panel'] : [])],
});

const readme = ({ name, publisher }: NewPlugin, { asks }: Template) => `# ${publisher}.${name}

A plugin for [Touchstone](https://touchstone.dev): it asks ${asks}.

\`\`\`sh
npm install
npm test          # the check, held to worlds of rows on a real database
npm run types     # the compiler's word on the source
npm run check     # everything that is wanted of a published plugin, the types among it
npm publish       # tests, checks, builds dist/ and publishes
\`\`\`

\`src/plugin.ts\` says what the plugin contributes. Each check is a file, a test beside it, and a page under \`docs/\`.
`;

const licence = ({ publisher, year }: NewPlugin) => `MIT License

Copyright (c) ${year} ${publisher}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH
THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/** What every plugin has, whatever it contributes. */
export const packageTemplate = (plugin: NewPlugin, template: Template): TemplateFiles => ({
  'package.json': json(manifest(plugin, template)),
  'tsconfig.json': json(tsconfig(template)),
  '.gitignore': 'node_modules\ndist\n*.tgz\n',
  'README.md': readme(plugin, template),
  LICENSE: licence(plugin),
});
