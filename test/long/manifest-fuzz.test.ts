import fc from 'fast-check';
import { expect, test } from 'vitest';

import { HostError } from '../../core/src/base/errors.js';
import { capabilitiesAsked, toCapability } from '../../core/src/host/capabilities/capability.js';
import * as host from '../../core/src/host/index.js';
import { parsePlainJson, PlainJsonError } from '../../core/src/host/plugin/plain-json.js';
import { checkBuiltWith, checkCompatible, toManifest } from '../../core/src/host/plugin/read-manifest.js';
import { strangersContribution, strangersFiles } from '../integration/plugin.testing.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const oddNames = ['__proto__', 'constructor', 'prototype', 'toString', '', '..', '../../x', '/', '\u0000', '\uD800', 'a.b', '*', 'x'.repeat(300)];
const oddValues: Json[] = [...oddNames, 'https://a.com', 'javascript:1', '1.0.0', '^1.0.0', '>=0', 'dist/contributes.json', -0, 1e308, -1, 0.5, [], {}, [[]], true, null];
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...oddValues) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json> });

/** One change at one place: another value, nothing, or another name. */
const change = fc.record({
  steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
  how: fc.oneof(
    value.map((to) => ({ kind: 'put' as const, to })),
    fc.constant({ kind: 'drop' as const }),
    fc.constantFrom(...oddNames).map((to) => ({ kind: 'name' as const, to })),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Objects as lists of pairs, so that a key may be anything and may come twice. */
type Tree = { readonly pairs: [string, Tree][] } | { readonly items: Tree[] } | { readonly leaf: Json };

const toTree = (json: Json): Tree =>
  Array.isArray(json) ? { items: json.map(toTree) } : typeof json === 'object' && json !== null ? { pairs: Object.entries(json).map(([key, each]) => [key, toTree(each)]) } : { leaf: json };

const write = (tree: Tree): string =>
  'leaf' in tree ? JSON.stringify(tree.leaf) : 'items' in tree ? `[${tree.items.map(write).join()}]` : `{${tree.pairs.map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`).join()}}`;

function apply(tree: Tree, { steps: [step = 0, ...rest], how }: Change): Tree {
  const count = 'leaf' in tree ? 0 : 'items' in tree ? tree.items.length : tree.pairs.length;
  if ('leaf' in tree || count === 0) {
    return how.kind === 'put' ? toTree(how.to) : tree;
  }
  const place = step % count;
  const pairs: [string, Tree][] = 'items' in tree ? tree.items.map((each) => ['', each]) : [...tree.pairs];
  const [key, child] = pairs[place] ?? ['', tree];
  if (rest.length > 0 && !('leaf' in child)) {
    pairs[place] = [key, apply(child, { steps: rest, how })];
  } else if (how.kind === 'drop') {
    pairs.splice(place, 1);
  } else {
    pairs[place] = how.kind === 'put' ? [key, toTree(how.to)] : [how.to, child];
  }
  return 'items' in tree ? { items: pairs.map(([, each]) => each) } : { pairs };
}

const changed = (json: Json) => fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => write(changes.reduce(apply, toTree(json))));

/** Does something that a stranger's words may make impossible; says how it ended. Anything but a refusal with a code is a failure. */
function attempt(work: () => void): 'taken' | 'refused' {
  try {
    work();
    return 'taken';
  } catch (error) {
    if (HostError.is(error) || error instanceof PlainJsonError) {
      return 'refused';
    }
    throw error;
  }
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const manifest = JSON.parse(strangersFiles({ capabilities: { text: true, secrets: ['token'], network: ['api.acme.com', '*'] } })['package.json'] ?? '') as Json;
const thing = { id: 'a', doc: 'Does.' };
const contribution = JSON.parse(
  JSON.stringify({
    ...strangersContribution('evil'),
    standards: [{ ...thing, name: { en: 'A' }, standards: [{ code: 'a-1', text: { en: 'We do.' }, check: 'a.b', provenance: 'law', target: 1 }] }],
    settings: [{ ...thing, type: 'number', default: 1, scope: 'unit' }],
    locales: { cs: { evil: { 'in-time.name': 'Včas' } } },
  }),
) as Json;

const outcomes = () => ({ taken: 0, refused: 0 });

function takeManifest(text: string): void {
  const read = toManifest(parsePlainJson(bytes(text)), 'package.json');
  checkCompatible(read);
  checkBuiltWith(read, { builtWith: '1.0.0' });
  for (const capability of capabilitiesAsked(read.touchstone.capabilities)) {
    expect(capability === 'network:*' || toCapability(capability) === capability).toBe(true);
  }
}

test('takes or refuses 50 000 manifests, each with a code and none with a crash', () => {
  const seen = outcomes();
  fc.assert(fc.property(changed(manifest), (text) => void (seen[attempt(() => takeManifest(text))] += 1)), { numRuns: 50_000 });
  // Of one kind alone it would prove nothing.
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1_000);
  expect({}).not.toHaveProperty('isAdmin');
});

test('takes or refuses 40 000 contributions with their messages, and forgets each without a trace', () => {
  const seen = outcomes();
  const checks = new host.DefaultCheckRegistry();
  const messages = new host.DefaultMessageRegistry();
  const lists = new host.ContributionLists();
  const points = [host.checksPoint(checks), host.messagesPoint(messages), host.localesPoint(messages), ...host.listedPoints(lists)] as unknown as readonly host.ContributionPoint[];
  const findProblem = host.createContributionValidator(points);
  const contributor = { id: 'evil.plugin', principle: 'evil', capability: () => 'granted' as const };
  const take = (text: string): void => {
    const read = parsePlainJson(bytes(text));
    const problem = findProblem(read);
    if (problem) {
      throw new PlainJsonError(problem.path, problem.reason);
    }
    const values = read as Readonly<Record<string, unknown>>;
    const owned: { dispose(): void }[] = [];
    try {
      for (const point of points.filter(({ name }) => values[name] !== undefined)) {
        owned.push(point.add(values[point.name], contributor));
      }
      messages.catalogue('evil', 'cs-CZ');
    } finally {
      owned.reverse().forEach((each) => each.dispose());
    }
    expect([checks.list(), lists.settings.list(), messages.catalogue('evil', 'cs')]).toEqual([[], [], {}]);
  };

  fc.assert(fc.property(changed(contribution), (text) => void (seen[attempt(() => take(text))] += 1)), { numRuns: 40_000 });
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1_000);
});

test('refuses 10 000 heaps of bytes that are no JSON, or takes them for what they are', () => {
  const heap = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }).map(bytes), fc.json({ maxDepth: 6 }).map(bytes));

  fc.assert(fc.property(heap, (each) => void attempt(() => takeManifest(Buffer.from(each).toString('latin1')))), { numRuns: 5_000 });
  fc.assert(fc.property(heap, (each) => void attempt(() => parsePlainJson(each))), { numRuns: 5_000 });
});
