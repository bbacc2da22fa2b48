import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';

import { census, check, exists, hours, house, itemsOf, netPromoter, none, ownHistory, percent, plugin, setting, share, spread } from '../index.js';
import { commitment, surveyResponse } from '../model/index.js';
import { toContributes, withSortedKeys, writeContributes } from './contributes.js';
import { PackError } from './problem.js';

const silentAfter = setting.duration('silent-after', { default: hours(72), doc: 'How long a customer waits in silence.' });

const kept = share({
  of: commitment,
  meeting: commitment.doneAt.atOrBefore(commitment.dueAt.plus(silentAfter)),
  period: commitment.dueAt,
});

const promiseKept = check({
  id: 'promise-kept',
  question: 'Do we keep our promises?',
  measure: kept,
  by: ['orgUnit', ['orgUnit', 'channel']],
  standard: { target: percent(95), floor: percent(80), better: 'higher', provenance: house },
  settings: [silentAfter],
});

const english = { 'promise-kept.name': 'Promises kept', 'promise-kept.sentence': '{unit} keeps {value} of its promises.' };

const followUp = (changes: object = {}) => ({ ...plugin({ principle: 'follow-up', checks: [promiseKept], messages: { en: english } }), ...changes });

const problemsOf = (declared: unknown): string[] => {
  try {
    toContributes(declared, 'plugin.js');
  } catch (error) {
    if (error instanceof PackError) {
      return error.problems.map(({ path: at, reason }) => `${at} ${reason}`);
    }
    throw error;
  }
  return [];
};

test('writes what a plugin declares, and reads it back the same', () => {
  const text = toContributes(followUp(), 'plugin.js');

  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(followUp())));
});

test('accepts every measure that the builders make', () => {
  const checks = [
    promiseKept,
    check({
      id: 'score',
      question: 'Would customers recommend us?',
      measure: netPromoter({ of: surveyResponse, score: surveyResponse.score }),
      standard: ownHistory(),
    }),
    check({
      id: 'even',
      question: 'Do all branches keep promises alike?',
      measure: spread({ of: kept, across: 'orgUnit', as: 'gap' }),
      standard: ownHistory('lower'),
      settings: [silentAfter],
    }),
  ];

  expect(problemsOf(followUp({ checks }))).toEqual([]);
});

test('writes the same bytes whatever the order of keys', () => {
  const shuffled = Object.fromEntries(Object.entries(followUp()).reverse());

  expect(toContributes(shuffled, 'plugin.js')).toBe(toContributes(followUp(), 'plugin.js'));
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(withSortedKeys(value)).toEqual(value);
    }),
  );
});

test('says where a declaration departs from the schema', () => {
  const [measured] = followUp().checks;

  expect(problemsOf(undefined)).toEqual([' must be object']);
  expect(problemsOf(followUp({ surprise: 1 }))).toEqual([' must NOT have additional properties: "surprise"']);
  expect(problemsOf(followUp({ checks: [{ ...measured, measure: { kind: 'guess' } }] }))).toEqual([
    '/checks/0/measure value of tag "kind" must be in oneOf: "guess"',
  ]);
  expect(problemsOf(followUp({ checks: [{ ...measured, measure: { ...kept, meeting: { op: 'shell', run: 'ls' } } }] }))).toEqual([
    '/checks/0/measure/meeting value of tag "op" must be in oneOf: "shell"',
  ]);
});

test('refuses names that could end an SQL identifier', () => {
  const [measured] = followUp().checks;
  const meeting = { op: 'column', scope: 'commitment', through: [], column: 'x" or 1=1' };

  expect(problemsOf(followUp({ checks: [{ ...measured, measure: { ...kept, meeting } }] }))).toContainEqual(
    expect.stringMatching(/^\/checks\/0\/measure\/meeting\/column must match pattern/),
  );
});

test('takes a list setting for read where only its words are looked through', () => {
  const languages = setting.list('languages', { default: ['cs'], doc: 'Languages of the customers.' });
  const wanted = itemsOf(languages);
  const answered = check({
    id: 'promise-kept',
    question: 'Are promises made in every language?',
    measure: census({ of: commitment, breaching: exists(wanted, none(commitment.$as('other'), wanted.value.is('cs'))) }),
    standard: { target: 0, better: 'lower', provenance: house },
    settings: [languages],
  });

  expect(problemsOf(followUp({ checks: [answered] }))).toEqual([]);
});

test('wants the settings of a check listed, and no others', () => {
  const [measured] = followUp().checks;
  const other = { ...silentAfter.definition, id: 'other' };

  expect(problemsOf(followUp({ checks: [{ ...measured, settings: [other] }] }))).toEqual([
    '/checks/0/settings the check "promise-kept" reads the setting "silent-after" without listing it',
    '/checks/0/settings the check "promise-kept" lists the setting "other" without reading it',
  ]);
});

test.each([
  ['a share of 90', { target: 90, floor: 0.8, better: 'higher' }, ['/checks/0/standard/target the check "promise-kept" has the target 90, and its figure lies between 0 and 1: write percent(90)']],
  ['nine thousand per cent', { target: 0.9, floor: percent(9000), better: 'lower' }, ['/checks/0/standard/floor the check "promise-kept" has the floor 90, and its figure lies between 0 and 1: write percent(90)']],
  ['less than nothing', { target: -0.1, better: 'lower' }, ['/checks/0/standard/target the check "promise-kept" has the target -0.1, and its figure lies between 0 and 1']],
  ['a floor above what is to be reached', { target: 0.8, floor: 0.9, better: 'higher' }, ['/checks/0/standard/floor the check "promise-kept" attains nothing at 0.9, which is better than its target 0.8']],
])('refuses %s as a standard of shares', (_what, standard, problems) => {
  const [measured] = followUp().checks;

  expect(problemsOf(followUp({ checks: [{ ...measured, standard: { ...standard, provenance: house } }] }))).toEqual(problems);
});

/** A plugin as somebody might write it by hand: what the builders refuse, told as JSON. */
const changed = (path: readonly (string | number)[], value: unknown): unknown => {
  const declared = JSON.parse(JSON.stringify(followUp())) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((here, key) => here[key] as Record<string | number, unknown>, declared);
  holder[last] = value;
  return declared;
};
const number = { op: 'literal', value: 4 };
const column = (name: string, ...through: readonly string[]) => ({ op: 'column', scope: 'commitment', through, column: name });
const measure = (...path: readonly (string | number)[]) => ['checks', 0, 'measure', ...path];

test.each([
  ['a moment beside a number', measure('meeting', 'right'), number, '/checks/0/measure/meeting/right the check "promise-kept": a moment is compared or combined with a moment, not with the number 4'],
  ['a period that is no moment', measure('period'), number, '/checks/0/measure/period the check "promise-kept": is the number 4 where a moment is wanted'],
  ['a moment moved by a moment', measure('meeting', 'right', 'seconds'), { op: 'now' }, '/checks/0/measure/meeting/right/seconds the check "promise-kept": is a moment where a number is wanted'],
  ['a share of what is no condition', measure('meeting'), column('kind'), '/checks/0/measure/meeting the check "promise-kept": is a text where a condition is wanted'],
  ['a text beside a number', measure('where'), { op: 'compare', operator: '=', left: column('kind'), right: number }, '/checks/0/measure/where/right the check "promise-kept": a text is compared or combined with a text, not with the number 4'],
  ['a column that is misspelt', measure('period'), column('due_att'), '/checks/0/measure/period the check "promise-kept": the table "commitment" has no column "due_att" (did you mean "due_at"?)'],
  ['a way that leads nowhere', measure('period'), column('opened_at', 'kind'), '/checks/0/measure/period the check "promise-kept": the column "kind" of "commitment" leads to no other table'],
  ['a table that is misspelt', measure('of'), 'comitment', '/checks/0/measure/of the check "promise-kept": the model has no table "comitment" (did you mean "commitment"?)'],
  ['a dimension that is misspelt', ['checks', 0, 'by'], [['chanel']], '/checks/0/by/0/0 the check "promise-kept": the rows of "commitment" have no "chanel" (did you mean "channel"?)'],
  ['the mean of a moment', measure(), { kind: 'mean', of: 'commitment', excluding: [], value: column('due_at') }, '/checks/0/measure/value the check "promise-kept": is a moment where a number is wanted'],
  ['the earliest of rows nobody has', measure('meeting', 'right'), { op: 'related', aggregate: 'min', table: 'mesage', scope: 'mesage', where: { op: 'literal', value: true } }, '/checks/0/measure/meeting/right/table the check "promise-kept": the model has no table "mesage" (did you mean "message"?)'],
  ['the sum of moments', measure('where'), { op: 'compare', operator: '>', left: { op: 'related', aggregate: 'sum', table: 'message', scope: 'message', where: { op: 'literal', value: true }, value: { op: 'now' } }, right: number }, '/checks/0/measure/where/left/value the check "promise-kept": is a moment where a number is wanted'],
])('refuses %s, also where no builder looked', (_what, path, value, problem) => {
  expect(problemsOf(changed(path, value))).toContain(problem);
});

test('leaves what code makes of a share to its author', () => {
  const [measured] = followUp().checks;

  expect(problemsOf(followUp({ checks: [{ ...measured, derive: true, standard: { target: 90, better: 'higher', provenance: house } }] }))).toEqual([]);
});

test('holds every locale to the English messages', () => {
  const cs = { 'promise-kept.name': 'Sliby', 'promise-kept.sentence': '{kdo} plní sliby.', 'promise-kept.nmae': 'Překlep' };

  expect(problemsOf(followUp({ messages: { en: { ...english, 'principle.name': '{a, plural' }, cs } }))).toEqual([
    expect.stringContaining('/messages/en/principle.name is not ICU MessageFormat'),
    '/messages/cs/promise-kept.sentence uses "{kdo}", which the English text does not',
    '/messages/cs/promise-kept.nmae is not among the English messages',
  ]);
});

test('writes the file beside the built module', async () => {
  const folder = temporaryFolder();
  const module = path.join(folder, 'plugin.js');
  writeFileSync(module, `export default ${JSON.stringify(followUp())};`);

  const written = await writeContributes(module);

  expect(written).toBe(path.join(folder, 'contributes.json'));
  expect(readFileSync(written, 'utf8')).toBe(toContributes(followUp(), module));
});

test('names the module that cannot be loaded or exports nothing', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'empty.js'), 'export const nothing = 1;');

  await expect(writeContributes(path.join(folder, 'absent.js'))).rejects.toThrow(/absent\.js cannot be packed/);
  await expect(writeContributes(path.join(folder, 'empty.js'))).rejects.toThrow(/no default export/);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchstone-pack-'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
