import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CheckContribution } from '@touchstone/sdk';
import ts from 'typescript';
import { expect, test } from 'vitest';

import { plugins } from '../catalogue/plugins.js';

const kinds = ['meets', 'misses', 'too-close-to-call', 'not-enough-data', 'not-measured'] as const;
type Kind = (typeof kinds)[number];

/** Why a check cannot be in a kind of world: each follows from what the check is. */
const exceptions: readonly { readonly why: string; readonly of: (check: CheckContribution) => boolean; readonly never: readonly Kind[] }[] = [
  {
    why: 'a figure without a standard is information: there is nothing to meet or to miss',
    of: ({ standard }) => standard.target === undefined && standard.provenance !== 'own',
    never: ['meets', 'misses'],
  },
  {
    why: 'a census lists every breach at any n: chance has no part in it',
    of: ({ measure }) => measure.kind === 'census',
    never: ['too-close-to-call'],
  },
  {
    why: 'a census of every row of a table, of whatever time, has no row only where the table is empty, and then it cannot run',
    of: ({ measure }) => measure.kind === 'census' && measure.where === undefined && measure.period === undefined && !measure.of.startsWith('setting:'),
    never: ['not-enough-data'],
  },
];

const neverOf = (check: CheckContribution): ReadonlySet<Kind> => new Set(exceptions.filter(({ of }) => of(check)).flatMap(({ never }) => never));

const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);
const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '');

/** The verdicts that a test expects of whole worlds: by `verdict: '…'`, or as keys of `counted` and `breaching`. */
function kindsIn(node: ts.Node): Kind[] {
  if (ts.isPropertyAssignment(node)) {
    const name = textOf(node.name);
    const value = textOf(node.initializer);
    // What is expected of one unit says nothing about the check as a whole.
    return name === 'units' ? [] : name === 'verdict' && isKind(value) ? [value] : kindsBelow(node);
  }
  if (ts.isCallExpression(node) && ['counted', 'breaching'].includes(textOf(node.expression))) {
    const [, verdicts] = node.arguments;
    return verdicts && ts.isObjectLiteralExpression(verdicts) ? verdicts.properties.map(({ name }) => (name ? textOf(name) : '')).filter(isKind) : [];
  }
  return kindsBelow(node);
}

function kindsBelow(node: ts.Node): Kind[] {
  const found: Kind[] = [];
  ts.forEachChild(node, (child) => void found.push(...kindsIn(child)));
  return found;
}

/** The kinds of worlds in which the tests of a file put each check, by its id. */
function worldsOf(node: ts.Node, tried = new Map<string, Set<Kind>>()): Map<string, Set<Kind>> {
  if (ts.isCallExpression(node) && textOf(node.expression) === 'testCheck') {
    const [, check, worlds] = node.arguments;
    if (check && worlds) {
      tried.set(textOf(check), new Set([...(tried.get(textOf(check)) ?? []), ...kindsIn(worlds)]));
    }
  }
  ts.forEachChild(node, (child) => void worldsOf(child, tried));
  return tried;
}

function triedBy(principle: string): Map<string, Set<Kind>> {
  const folder = fileURLToPath(new URL(`../../plugins/${principle}/src`, import.meta.url));
  const tried = new Map<string, Set<Kind>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts'))) {
    worldsOf(ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest), tried);
  }
  return tried;
}

test.each(plugins.map((plugin) => [plugin.principle, plugin] as const))(
  'each check of %s is tried in a world where it meets, one where it misses, one too close to call, one with too little data and one in which it cannot run',
  (principle, { checks }) => {
    const tried = triedBy(principle);
    const lacking = checks.flatMap((check) => {
      const never = neverOf(check);
      const lacks = kinds.filter((kind) => !never.has(kind) && !tried.get(check.id)?.has(kind));
      return lacks.length > 0 ? [`${check.id} (${check.measure.kind}): ${lacks.join(', ')}`] : [];
    });
    expect(lacking).toEqual([]);
  },
);
