import { describe, expect, test } from 'vitest';

import { HostError } from '../../base/errors.js';
import { nodeDebugEngine, quickjsEngine, type SandboxEngine } from '../sandbox/index.js';
import { askCommand, askNotify, askRender } from './ask-contribution.js';
import { setUpRunning } from './running.testing.js';

const asks = { run: askCommand, render: askRender, notify: askNotify } as const;

interface Case {
  readonly asked: keyof typeof asks;
  /** The body of the function. */
  readonly body: string;
}

/** What comes of functions of plugins, one after another in one sandbox; or why not. */
async function answersOf(cases: readonly Case[], engine: SandboxEngine): Promise<readonly unknown[]> {
  const codes = Object.fromEntries(cases.map(({ asked, body }, index) => [`any-${index}`, `export const ${asked} = { mine(given) { ${body} } };`]));
  const { running } = setUpRunning(codes, { resultChars: 5_000_000 }, engine);
  const answers: unknown[] = [];
  for (const [index, { asked }] of cases.entries()) {
    const plugin = `acme.any-${index}`;
    try {
      answers.push(await asks[asked](running, { plugin, id: `${plugin}/mine`, now: '2026-10-31T22:59:59Z', given: { told: 3 } }));
    } catch (error) {
      if (!HostError.is(error)) {
        throw error;
      }
      answers.push(`${error.code}: ${error.message}`);
    }
  }
  return answers;
}

const table = { kind: 'table', columns: ['unit', 'value'], rows: [['brno', 0.5], ['praha', null]] };
const message = { url: 'https://chat.example/x', headers: { 'content-type': 'application/json' }, body: '{}' };
const gives = (value: unknown): string => `return ${JSON.stringify(value)}`;

const taken: readonly (Case & { readonly answer: unknown })[] = [
  { asked: 'run', body: 'return { kind: "text", text: "told " + given.told }', answer: { kind: 'text', text: 'told 3' } },
  { asked: 'run', body: gives(table), answer: table },
  { asked: 'render', body: 'return new Date().toISOString() + "," + given.told', answer: '2026-10-31T22:59:59.000Z,3' },
  { asked: 'notify', body: gives(message), answer: [message] },
  { asked: 'notify', body: gives([message, message]), answer: [message, message] },
  { asked: 'notify', body: 'return null', answer: [] },
];

const refused: readonly (Case & { readonly answer: RegExp })[] = [
  { asked: 'run', body: gives({ kind: 'html', text: '<b>' }), answer: /^PLUGIN_RESULT_INVALID: .*\/kind must be one of: text, markdown/ },
  { asked: 'run', body: gives({ ...table, rows: [['brno']] }), answer: /^PLUGIN_RESULT_INVALID: .*\/rows\/0 has not a cell for each of 2 columns/ },
  { asked: 'run', body: gives({ ...table, rows: [[{ deep: 1 }, 1]] }), answer: /^PLUGIN_RESULT_INVALID: .*\/rows\/0\/0/ },
  { asked: 'run', body: gives({ kind: 'text', text: 'x', verdict: 'meets' }), answer: /^PLUGIN_RESULT_INVALID: .*\/verdict is not known here/ },
  { asked: 'render', body: 'return { text: "x" }', answer: /^PLUGIN_RESULT_INVALID: / },
  { asked: 'render', body: 'return "\\ud800"', answer: /^PLUGIN_RESULT_INVALID: .*is no text/ },
  { asked: 'render', body: 'return "x".repeat(4_000_001)', answer: /^PLUGIN_RESULT_INVALID: / },
  { asked: 'render', body: 'return "x".repeat(5_000_001)', answer: /^PLUGIN_CODE_OVERRAN: .*oversized/ },
  { asked: 'notify', body: gives({ ...message, method: 'DELETE' }), answer: /^PLUGIN_RESULT_INVALID: .*\/method is not known here/ },
  { asked: 'notify', body: `return Array(11).fill(${JSON.stringify(message)})`, answer: /^PLUGIN_RESULT_INVALID: / },
  { asked: 'notify', body: 'return given', answer: /^PLUGIN_RESULT_INVALID: / },
  { asked: 'notify', body: 'throw new Error("no")', answer: /^PLUGIN_CODE_FAILED: .*Error: no/ },
];

describe.each([{ name: 'QuickJS', engine: quickjsEngine() }, { name: 'Node, for debugging', engine: nodeDebugEngine() }])('In $name', ({ engine }) => {
  test('commands, exporters and notifiers answer', async () => {
    expect(await answersOf(taken, engine)).toEqual(taken.map(({ answer }) => answer));
  });

  test('what is no answer is refused, and said where', async () => {
    expect(await answersOf(refused, engine)).toEqual(refused.map(({ answer }) => expect.stringMatching(answer) as string));
  });
});

test('says of which contribution there is no code', async () => {
  const { running } = setUpRunning({ any: 'export const run = { other: () => 1 };' });

  await expect(askCommand(running, { plugin: 'acme.any', id: 'acme.any/mine', now: '2026-10-31T22:59:59Z', given: {} })).rejects.toMatchObject({
    code: 'PLUGIN_CODE_MISSING',
    message: expect.stringContaining('no code for "acme.any/mine"'),
  });
});
