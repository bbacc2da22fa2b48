import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { check, house, percent, plugin, setting, share, spread, type PlacedStatistic, type ShareStatistic } from '../index.js';
import { commitment } from '../model/index.js';
import { toContributes, writeContributes } from './contributes.js';

const patience = setting.number('patience', { default: 0.5, doc: 'How much of each promise counts.' });
const standard = { target: percent(95), better: 'higher', provenance: house } as const;
const measure = share({ of: commitment, meeting: commitment.doneAt.isKnown() });
const halved = (statistics: readonly PlacedStatistic<ShareStatistic>[]) =>
  statistics.map(({ statistic: { n, k }, ...place }) => ({ ...place, statistic: { kind: 'share' as const, k: k / 2, n } }));

const kept = check({ id: 'kept', question: 'Are they kept?', measure, standard, settings: [patience], derive: halved, advise: () => null });
const messages = { en: { 'kept.name': 'Kept', 'kept.sentence': '{value}' } };

test('records that a check has code, and nothing of the code', () => {
  const { derive, advise } = kept;

  expect({ derive, advise }).toEqual({ derive: true, advise: true });
  expect(toContributes(plugin({ principle: 'p', checks: [kept], messages }), 'plugin.js')).toContain('"derive": true');
  expect(check({ id: 'plain', question: 'Are they?', measure, standard })).not.toHaveProperty('derive');
});

test('lets no code touch a spread, nor figures about people', () => {
  const derive = (): never[] => [];
  const of = { id: 'kept', question: 'Are they kept?', standard };

  expect(() => check({ ...of, measure, minimumGroup: 5, derive })).toThrow('The check "kept" cannot be derived: it is about people.');
  expect(() => check({ ...of, measure: spread({ of: measure, across: 'orgUnit', as: 'gap' }), derive })).toThrow('it is a spread');
});

/** Packs a plugin with this entry, and gives what is wrong with it. */
async function problemsOf(code: string | undefined, entry: string | undefined = 'dist/code.js'): Promise<string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'package.json'), JSON.stringify({ type: 'module', touchstone: { id: 'a.b', contributes: 'dist/contributes.json', entry } }));
  const declared = JSON.stringify(plugin({ principle: 'p', checks: [kept], messages }));
  writeFileSync(path.join(root, 'dist/plugin.js'), `export default ${declared};`);
  if (code !== undefined) {
    writeFileSync(path.join(root, 'dist/code.js'), code);
  }
  try {
    const written = await writeContributes(path.join(root, 'dist/plugin.js'));
    return [`written ${path.basename(written)}, ${readFileSync(written, 'utf8').length > 0}`];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1).map((line) => line.trim());
  }
}

const both = 'export const derive = { kept: (s) => s }; export const advise = { kept: () => null };';

test.each([
  ['one that exports both', both, ['written contributes.json, true']],
  ['none', undefined, ['/: the entry dist/code.js is not there; build it first']],
  ['one that exports half', 'export const derive = { kept: (s) => s };', ['/checks/0/advise: the entry dist/code.js exports no function "advise" for the check "kept"']],
  ['one that exports too much', `${both.replace('kept: (s) => s', 'kept: (s) => s, other: 1')}`, ['/: the entry dist/code.js exports "derive" for "other", which no check has']],
  ['one that imports', `import path from 'node:path';\n${both}`, ['/: the entry dist/code.js imports something; bundle it into one module']],
])('packs with %s', async (_what, code, problems) => {
  expect(await problemsOf(code)).toEqual(problems);
});

test('wants an entry where a check has code', async () => {
  expect(await problemsOf(both, '')).toEqual([
    '/checks/0/derive: the check "kept" has "derive", and package.json names no "entry" that exports it',
    '/checks/0/advise: the check "kept" has "advise", and package.json names no "entry" that exports it',
  ]);
});
