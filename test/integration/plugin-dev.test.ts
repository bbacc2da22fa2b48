import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import type { DevReport } from '../../core/src/cli/commands/plugin-author/dev/develop-plugin.js';
import { installTools, nodeIn, writeFiles } from './author.testing.js';
import { start, temporaryFolder, touchstone } from './cli.testing.js';
import { makeImported } from './small-organisation.testing.js';

const command = fileURLToPath(new URL('../../core/dist/bundle/main.js', import.meta.url));

async function createdFrom(template: string): Promise<string> {
  const folder = path.join(temporaryFolder(), 'promises');
  await nodeIn(path.dirname(folder), command, 'plugin', 'create', 'promises', '--publisher', 'acme', '--template', template, '--folder', folder);
  installTools(folder);
  return folder;
}

interface DevTypes {
  readonly types: readonly { readonly file?: string; readonly line?: number; readonly message: string }[];
}

/** The reports of `plugin dev --json`, one after another; what the compiler says meanwhile goes to whoever wants it. */
function reportsOf({ stdout }: ChildProcess, tellTypes: (types: DevTypes['types']) => void = () => {}): () => Promise<DevReport> {
  const reports = new PassThrough({ objectMode: true });
  void (async () => {
    let text = '';
    // Read at once, also where nobody waits for a report: the compiler's word comes between them.
    for await (const part of stdout as AsyncIterable<string>) {
      const whole = `${text}${part}`.split('\n');
      text = whole.pop() ?? '';
      for (const line of whole.map((each) => JSON.parse(each) as DevReport | DevTypes)) {
        if ('types' in line) {
          tellTypes(line.types);
        } else {
          reports.write(line);
        }
      }
    }
    reports.end();
  })();
  const lines = reports[Symbol.asyncIterator]() as AsyncIterator<DevReport>;
  return async () => {
    const { value } = (await lines.next()) as IteratorResult<DevReport, undefined>;
    if (value === undefined) {
      throw new Error('The command ended.');
    }
    return value;
  };
}

const edit = (file: string, from: string | RegExp, to: string): void => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test('scores a plugin anew at each change, tells mistakes with their place, goes on after them, and stops at Ctrl-C', async () => {
  const [folder, org] = [await createdFrom('check'), await makeImported()];
  const source = path.join(folder, 'src/promise-kept.ts');
  const { child, ended } = start(['plugin', 'dev', folder, '--org', org, '--json']);
  const next = reportsOf(child);

  expect(await next()).toMatchObject({ changed: [], plugin: { id: 'acme.promises' }, checks: { 'promises.promise-kept': { verdict: 'misses', n: 120 } }, problems: [] });

  edit(source, 'atOrBefore', 'after');
  expect(await next()).toMatchObject({
    changed: ['src/promise-kept.ts'],
    changes: [{ check: 'promises.promise-kept', before: { value: 2 / 3 }, after: { value: 1 / 3, verdict: 'misses' } }],
  });

  edit(source, 'const promiseKept = check', 'const promiseKept = chck');
  expect(await next()).toMatchObject({ plugin: null, changes: [], problems: [{ code: 'PLUGIN_BUILD_FAILED', file: 'src/promise-kept.ts', line: 5, message: 'chck is not defined' }] });
  edit(source, 'const promiseKept = chck({', 'const promiseKept = check({{');
  expect(await next()).toMatchObject({ plugin: null, problems: [{ file: 'src/promise-kept.ts', line: 5, column: 35 }] });
  edit(source, 'check({{', 'check({');
  edit(source, "id: 'promise-kept'", "id: 'promiseKept'");
  expect(await next()).toMatchObject({ problems: [{ file: 'src/promise-kept.ts', line: 5, message: expect.stringContaining('kebab case') as string }] });

  edit(source, "id: 'promiseKept'", "id: 'promise-kept'");
  edit(source, 'doneAt.after', 'doneAt.atOrBefore');
  edit(source, 'percent(95), floor: percent(80)', 'percent(50), floor: percent(20)');
  expect(await next()).toMatchObject({ problems: [], changes: [{ before: { value: 1 / 3, verdict: 'misses' }, after: { value: 2 / 3, verdict: 'meets' } }] });

  child.kill('SIGINT');
  expect(await ended).toMatchObject({ exitCode: 130, stderr: '' });
});

test('tells what the compiler says beside the reports, once, and that it is content again', async () => {
  const [folder, org] = [await createdFrom('check'), await makeImported()];
  const source = path.join(folder, 'src/plugin.ts');
  const { child, ended } = start(['plugin', 'dev', folder, '--org', org, '--json']);
  const [wrong, right] = [Promise.withResolvers<DevTypes['types']>(), Promise.withResolvers<void>()];
  const next = reportsOf(child, (types) => (types.length > 0 ? wrong.resolve(types) : right.resolve()));
  await next();

  writeFileSync(source, `${readFileSync(source, 'utf8')}export const odd: number = 'four';\n`);
  // Nothing that runs is otherwise: the report says so, and does not wait for the compiler.
  expect(await next()).toMatchObject({ plugin: { id: 'acme.promises' }, problems: [] });
  expect(await wrong.promise).toMatchObject([{ file: 'src/plugin.ts', line: 7, message: expect.stringContaining('TS2322') as string }]);
  edit(source, "'four'", '4');
  expect(await next()).toMatchObject({ plugin: { id: 'acme.promises' }, problems: [] });
  await right.promise;

  child.kill('SIGINT');
  expect(await ended).toMatchObject({ exitCode: 130, stderr: '' });
});

/** The small organisation, which has 60 customers in October too. */
async function makeWithCustomers(): Promise<string> {
  const org = await makeImported();
  const folder = temporaryFolder();
  const ids = Array.from({ length: 60 }, (_, index) => `c${index}`);
  const files = { 'customer.csv': ['id', ...ids], 'customer_status.csv': ['customer_id,from,status,monthly_value_minor', ...ids.map((id, index) => `${id},2026-10-05,active,${5000 + index}`)] };
  writeFiles(folder, Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`])));
  const { exitCode, stderr } = await touchstone(['import', ...Object.keys(files).map((name) => path.join(folder, name)), '--org', org]);
  expect([exitCode, stderr]).toEqual([0, '']);
  return org;
}

const worth = 'promises.customer-worth';

test('names the line of the code that failed in the sandbox, and measures again once it is mended', async () => {
  const [folder, org] = [await createdFrom('check-with-code'), await makeWithCustomers()];
  const code = path.join(folder, 'src/worth-ahead.ts');
  const { child, ended } = start(['plugin', 'dev', folder, '--org', org, '--json']);
  const next = reportsOf(child);

  expect(await next()).toMatchObject({ checks: { [worth]: { verdict: 'meets', n: 60 } } });
  edit(code, '  const staying', '\n  throw new RangeError("No.");\n  const staying');
  expect(await next()).toMatchObject({
    problems: [{ code: 'PLUGIN_CODE_FAILED', check: worth, file: 'src/worth-ahead.ts', line: 6, message: expect.stringContaining('RangeError: No.') as string }],
    changes: [{ check: worth, before: { verdict: 'meets' }, after: { verdict: 'not-measured', problem: { code: 'PLUGIN_CODE_FAILED' } } }],
  });
  // As often as it likes: here nothing is put to rest or into quarantine.
  for (const limit of ['1', '2', '3', '4']) {
    edit(code, /RangeError\("[^"]*"\)/, `RangeError("No ${limit}.")`);
    expect(await next()).toMatchObject({ problems: [{ code: 'PLUGIN_CODE_FAILED' }] });
  }
  edit(code, /\n {2}throw .*\n/, '');
  expect(await next()).toMatchObject({ problems: [], changes: [{ check: worth, after: { verdict: 'meets' } }] });

  child.kill('SIGINT');
  expect(await ended).toMatchObject({ exitCode: 130, stderr: '' });
});

test('stops at a breakpoint of the code in the unsafe engine, and says in words that it is one', async () => {
  const [folder, org] = [await createdFrom('check-with-code'), await makeWithCustomers()];
  const port = await freePort();
  const { child, ended } = start(['plugin', 'dev', folder, '--org', org, '--json', '--debug', '--inspect', String(port)]);
  const next = reportsOf(child);
  const { checks } = await next();
  const line = readFileSync(path.join(folder, 'dist/code.js'), 'utf8').split('\n').findIndex((each) => each.includes('const months'));
  const { paused } = await attach(port, line);

  edit(path.join(folder, 'src/worth-ahead.ts'), '** 2', '** 2.0');
  const { function: name, sources } = await paused;
  const again = await next();

  expect(name).toBe('worthAhead');
  expect(sources).toContainEqual(expect.stringMatching(/^file:\/\/.*\/src\/worth-ahead\.ts$/));
  expect(checks[worth]).toMatchObject({ verdict: 'meets' });
  expect(again).toMatchObject({ problems: [], changes: [] });
  child.kill('SIGINT');
  const { exitCode, stderr } = await ended;
  expect([exitCode, stderr]).toEqual([130, expect.stringContaining('UNSAFE')]);
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => resolve(port));
  }));
}

interface Paused {
  readonly function: string;
  /** What the map of the code names. */
  readonly sources: readonly string[];
}

interface DebuggerMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly url?: string; readonly sourceMapURL?: string; readonly callFrames?: readonly { readonly functionName: string }[] };
}

/** A debugger that breaks at a line of the built code, counted from nought, and lets it go on once it has stopped. */
async function attach(port: number, line: number): Promise<{ readonly paused: Promise<Paused> }> {
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly { readonly webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  onTestFinished(() => socket.close());
  await once(socket, 'open');
  const ask = (id: number, method: string, params: object = {}): void => socket.send(JSON.stringify({ id, method, params }));
  let sources: readonly string[] = [];
  const ready = Promise.withResolvers<void>();
  const paused = Promise.withResolvers<Paused>();
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params = {} } = JSON.parse(String(data)) as DebuggerMessage;
    if (method === 'Debugger.scriptParsed' && params.url?.endsWith('/dist/code.js')) {
      sources = (JSON.parse(Buffer.from(params.sourceMapURL?.split(',')[1] ?? '', 'base64').toString()) as { sources: readonly string[] }).sources;
    } else if (method === 'Debugger.paused') {
      paused.resolve({ function: params.callFrames?.[0]?.functionName ?? '', sources });
      ask(3, 'Debugger.resume');
    } else if (id === 2) {
      ready.resolve();
    }
  });
  ask(1, 'Debugger.enable');
  ask(2, 'Debugger.setBreakpointByUrl', { urlRegex: '.*/dist/code\\.js$', lineNumber: line });
  await ready.promise;
  return { paused: paused.promise };
}
