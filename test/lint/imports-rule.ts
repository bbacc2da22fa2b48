import path from 'node:path';

import type { TSESTree } from '@typescript-eslint/utils';

import { doors, layers, type Layer } from './layers.ts';
import { defineRule, pathFromRoot } from './rule.ts';

const isTest = (file: string): boolean => file.startsWith('test/') || /\.(test|test-d|testing)\.ts$/.test(file);

interface Place {
  readonly layer: Layer;

  /** Tells siblings of one layer apart: two plugins are both in `plugin`, and strangers to each other. */
  readonly sibling: string | undefined;
}

function placeOf(file: string): Place | undefined {
  for (const layer of layers) {
    const match = layer.files.exec(file);
    if (match) {
      return { layer, sibling: match[1] };
    }
  }
  return undefined;
}

/** What a specifier means in the house, as a path from the root; undefined for a package from outside. */
function pathInHouse(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('.')) {
    return path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  }
  const [, name] = /^@touchstone\/([^/]+)/.exec(specifier) ?? [];
  if (name === undefined || name === 'core') {
    return name;
  }
  const [, words] = /^@touchstone\/sdk\/(model-words\/.+)$/.exec(specifier) ?? [];
  return words === undefined ? `${name.replace(/^plugin-/, 'plugins/')}/src/index.ts` : `sdk/src/${words}.ts`;
}

type Complaint =
  | { readonly messageId: 'forbidden'; readonly data: Record<'from' | 'to' | 'allowed', string> }
  | { readonly messageId: 'typesOnly' | 'sibling'; readonly data: Record<'from' | 'to', string> }
  | { readonly messageId: 'byPath'; readonly data: Record<'specifier', string> }
  | { readonly messageId: 'outside'; readonly data: Record<'from' | 'specifier', string> }
  | { readonly messageId: 'door'; readonly data: Record<'specifier' | 'door', string> };

/** How something is imported: for its types alone, or only when that line runs. */
interface Manner {
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

const packageOf = (file: string): string => /^(plugins\/[^/]+|examples\/[^/]+|[^/]+)/.exec(file)?.[0] ?? file;

function judgeInHouse(file: string, specifier: string, { typeOnly, dynamic }: Manner): Complaint | undefined {
  const target = pathInHouse(specifier, file);
  const from = placeOf(file);
  const to = target === undefined ? undefined : placeOf(target);
  if (!target || !from || !to) {
    return undefined;
  }

  const names = { from: from.layer.name, to: to.layer.name };
  const sameSibling = from.sibling === to.sibling;
  if (from.layer === to.layer && sameSibling) {
    return undefined;
  }
  if (from.sibling !== undefined && to.sibling !== undefined && !sameSibling) {
    return { messageId: 'sibling', data: names };
  }
  if (dynamic && from.layer.finds?.includes(to.layer.name)) {
    return undefined;
  }
  const allowed = from.layer.imports.includes(to.layer.name);
  if (!allowed && !from.layer.types?.includes(to.layer.name)) {
    const all = [...from.layer.imports, ...(from.layer.types ?? []).map((name) => `types of ${name}`)];
    return { messageId: 'forbidden', data: { ...names, allowed: all.join(', ') || 'nothing else of the house' } };
  }
  if (!allowed && !typeOnly) {
    return { messageId: 'typesOnly', data: names };
  }
  const crossesByPath = specifier.startsWith('.') && packageOf(file) !== packageOf(target);
  return crossesByPath && !isTest(file) && from.layer.name !== 'tools' ? { messageId: 'byPath', data: { specifier } } : undefined;
}

function judgeOutside(file: string, specifier: string, names: readonly string[]): Complaint | undefined {
  const from = placeOf(file);
  if (!from || pathInHouse(specifier, file) !== undefined) {
    return undefined;
  }
  if (from.layer.packages && !from.layer.packages.test(specifier)) {
    return { messageId: 'outside', data: { from: from.layer.name, specifier } };
  }
  const kept = doors.find((door) => door.packages.test(specifier));
  const wanted = kept?.names === undefined || names.some((name) => name === '*' || kept.names?.includes(name));
  if (kept && wanted && !isTest(file) && !kept.door.test(file)) {
    return { messageId: 'door', data: { specifier, door: kept.door.source.replace(/[\\^$]/g, '') } };
  }
  return undefined;
}

/** The names an import takes from its module; `*` for all of them. */
function importedNames(node: TSESTree.ImportDeclaration | TSESTree.ExportNamedDeclaration): readonly string[] {
  return node.specifiers.map((specifier) => {
    const name =
      specifier.type === 'ImportSpecifier' ? specifier.imported : specifier.type === 'ExportSpecifier' ? specifier.local : undefined;
    return name?.type === 'Identifier' ? name.name : (name?.value ?? '*');
  });
}

/** Enforces the table of layers and the doors to packages. */
export const importsRule = defineRule({
  description: 'Enforce the table of layers.',
  messages: {
    noLayer: '{{file}} is in no layer. Give it one in test/lint/layers.ts, or move it. See core/docs/architecture.md.',
    forbidden: '{{from}} may not import {{to}}, but: {{allowed}}. See core/docs/architecture.md.',
    typesOnly: '{{from}} may import only types of {{to}}: write `import type`. See core/docs/architecture.md.',
    sibling: 'Two folders of {{from}} and {{to}} do not know each other. See core/docs/architecture.md.',
    byPath: 'Import the package by its name instead of "{{specifier}}".',
    outside: '{{from}} may not import "{{specifier}}". See core/docs/architecture.md.',
    door: 'Only {{door}} imports "{{specifier}}". See core/docs/architecture.md.',
  },
  create(context) {
    const file = pathFromRoot(context);
    const check = (source: TSESTree.Node | null | undefined, typeOnly: boolean, names: readonly string[], dynamic = false): void => {
      if (source?.type === 'Literal' && typeof source.value === 'string') {
        const complaint = judgeInHouse(file, source.value, { typeOnly, dynamic }) ?? judgeOutside(file, source.value, names);
        if (complaint) {
          context.report({ node: source, ...complaint });
        }
      }
    };
    return {
      Program(node) {
        if (!placeOf(file)) {
          context.report({ node, messageId: 'noLayer', data: { file } });
        }
      },
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type', importedNames(node)),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type', importedNames(node)),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type', ['*']),
      ImportExpression: (node) => check(node.source, false, ['*'], true),
      TSImportType: (node) => check(node.source, true, ['*']),
    };
  },
});
