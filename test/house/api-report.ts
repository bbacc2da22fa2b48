import path from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const sdk = fileURLToPath(new URL('../../sdk', import.meta.url));

/** The entries of the SDK that are the API of plugins, by the name under which they are imported. */
const entries = {
  '@touchstone/sdk': 'src/index.ts',
  '@touchstone/sdk/model': 'src/model/index.ts',
  '@touchstone/sdk/testing': 'src/testing/index.ts',
  '@touchstone/sdk/pack': 'src/pack/index.ts',
  '@touchstone/sdk/proposed': 'src/proposed/index.ts',
  '@touchstone/sdk/proposed/known-share': 'src/proposed/known-share.ts',
} as const;

const intro = `# The API of the SDK

Everything that \`@touchstone/sdk\` exports to authors of plugins, as the compiler sees it: to look a name up, or to see what a version of
the SDK changed. [Your first check in ten minutes](docs/first-check.md) is where to begin, and [versions](docs/versioning.md) says what may
change when. The schemas of what plugins contribute beside code are in \`schemas/\`.
`;

/** A name that an entry exports. */
export interface ApiMember {
  readonly entry: string;
  readonly name: string;
  /** Its declarations, without comments and bodies. */
  readonly text: string;
  /** What \`@deprecated\` says; missing where it is not. */
  readonly deprecated?: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  lib: ['lib.es2024.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  typeRoots: [path.join(sdk, 'node_modules/@types')],
  rootDir: path.join(sdk, 'src'),
  outDir: path.join(sdk, 'src'),
};

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The names that a statement of a declaration file declares. */
function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.Statement & { readonly name?: ts.Node };
  return name ? [name.getText()] : [];
}

/** The statements of every source as the compiler would write them for users, by file. */
function declarations(program: ts.Program): (source: ts.SourceFile) => readonly ts.Statement[] {
  const files = new Map<string, readonly ts.Statement[]>();
  return (source) => {
    const known = files.get(source.fileName);
    if (known) {
      return known;
    }
    let statements: readonly ts.Statement[] = [];
    program.emit(
      source,
      (file, text) => (statements = [...ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true).statements]),
      undefined,
      true,
    );
    files.set(source.fileName, statements);
    return statements;
  };
}

/** Nothing of how a module is put together: what is exported is exported, by whatever file. */
function textOf(statement: ts.Statement): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
  return text.replace(/^export /, '').replace(/^declare /, '').replaceAll(/import\("[^"]*"\)\./g, '');
}

/** The tables of the model are long; their reference page has every column. */
const shortened = (text: string): string => (text.length > 3000 ? `${text.slice(0, text.indexOf('{') + 1)} … }` : text);

/** Every name that the SDK exports, by entry and name. */
export function apiMembers(): readonly ApiMember[] {
  const roots = [...Object.values(entries).map((entry) => path.join(sdk, entry)), path.join(sdk, 'src/testing/core-testing.d.ts')];
  const program = ts.createProgram(roots, options);
  const checker = program.getTypeChecker();
  const declared = declarations(program);
  return Object.entries(entries).flatMap(([entry, source]) => {
    const file = program.getSourceFile(path.join(sdk, source));
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : [])
      .map((symbol) => ({ name: symbol.name, target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol }))
      .map(({ name, target }) => {
        const sources = new Set((target.declarations ?? []).map((declaration) => declaration.getSourceFile()));
        const statements = [...sources].flatMap(declared).filter((statement) => namesOf(statement).includes(target.name));
        const deprecated = target.getJsDocTags(checker).find((tag) => tag.name === 'deprecated');
        return {
          entry,
          name,
          text: statements.map(textOf).map(shortened).join('\n'),
          ...(deprecated && { deprecated: ts.displayPartsToString(deprecated.text) }),
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

/** The report of the API. */
export function apiReport(members: readonly ApiMember[]): string {
  const sections = Object.keys(entries).map((entry) => {
    const own = members.filter((each) => each.entry === entry).map(({ text }) => text);
    return `## ${entry}\n\n\`\`\`ts\n${own.join('\n')}\n\`\`\`\n`;
  });
  return [intro, ...sections].join('\n');
}

/** What is deprecated without saying since when, until when (a year at least) and what to use instead. */
export function deprecationProblems(members: readonly Pick<ApiMember, 'name' | 'deprecated'>[]): readonly string[] {
  return members.flatMap(({ name, deprecated }) => {
    if (deprecated === undefined) {
      return [];
    }
    const [, since, until] = /^since (\d{4}-\d{2}-\d{2}) until (\d{4}-\d{2}-\d{2}): use .+/.exec(deprecated) ?? [];
    if (since === undefined || until === undefined) {
      return [`${name}: "@deprecated ${deprecated}" is not like "@deprecated since 2027-01-31 until 2028-01-31: use share"`];
    }
    const year = new Date(since);
    year.setUTCFullYear(year.getUTCFullYear() + 1);
    return Date.parse(until) < year.getTime() ? [`${name}: is deprecated for less than a year`] : [];
  });
}
