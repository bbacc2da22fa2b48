import { pathToFileURL } from 'node:url';
import { createContext, runInContext, SourceTextModule } from 'node:vm';

// Types alone: as a source this file is run as it stands, and may not load others.
import type { ChildReply, ChildRequest, FailureKind } from './protocol.js';

process.env['TZ'] = 'UTC';

type Outcome = { readonly value: string } | { readonly failure: FailureKind; readonly message: string };
type CallRequest = Extract<ChildRequest, { type: 'call' }>;

type OpenRequest = Extract<ChildRequest, { type: 'open' }>;
type TurnRequest = Extract<ChildRequest, { type: 'turn' }>;

interface LoadedModule {
  readonly code: string;
  readonly file: string;
  /** Of a source that is pulled: takes the answers of the host; without any, tells what came of them. */
  step?: (answers?: string) => string;
}

const modules = new Map<string, LoadedModule>();

type Answer = (namespace: unknown) => string | NonNullable<LoadedModule['step']>;

/** Loads the code into a realm of its own, where a debugger finds the module under its file name. */
async function open({ code, file }: LoadedModule, { request, prelude, limit }: CallRequest | OpenRequest): Promise<ReturnType<Answer>> {
  const context = createContext();
  const prepare = runInContext(prelude, context, { filename: 'prelude.js' }) as (text: string, limit: number) => Answer;
  const answer = prepare(request, limit);
  const module = new SourceTextModule(code, { context, identifier: pathToFileURL(file).href });
  await module.link((specifier: string) => {
    throw new ReferenceError(`could not load module "${specifier}"`);
  });
  const evaluated = module.evaluate();
  const waits = Symbol('waits');
  if ((await Promise.race([evaluated, new Promise((resolve) => setImmediate(resolve, waits))])) === waits) {
    return 'EThe module waits for something: it must be there at once.';
  }
  return answer(module.namespace);
}

async function run(module: LoadedModule, request: CallRequest | OpenRequest | TurnRequest): Promise<Outcome> {
  if (request.type === 'turn') {
    return turn(module, request);
  }
  const told = await open(module, request);
  if (typeof told === 'string') {
    return toOutcome(told);
  }
  module.step = told;
  return { value: 'null' };
}

async function turn({ step }: LoadedModule, { answers }: TurnRequest): Promise<Outcome> {
  if (!step) {
    return { failure: 'crash', message: 'The source is not open.' };
  }
  step(answers);
  // Everything that waits for no more than a promise has gone on by then.
  await new Promise((resolve) => setImmediate(resolve));
  return toOutcome(step());
}

function toOutcome(told: string): Outcome {
  switch (told[0]) {
    case 'V':
      return { value: told.slice(1) };
    case 'N':
      return { failure: 'missing', message: 'there is no such function' };
    case 'L':
      return { failure: 'oversized', message: 'the answer is too long' };
    default:
      return { failure: 'threw', message: told.slice(1) };
  }
}

async function outcomeOf(request: CallRequest | OpenRequest | TurnRequest): Promise<Outcome> {
  const module = modules.get(request.plugin);
  if (!module) {
    return { failure: 'crash', message: 'The module is not loaded.' };
  }
  try {
    return await run(module, request);
  } catch (error) {
    const { name, message, stack } = error as Error;
    return { failure: 'threw', message: `${name}: ${message}\n${stack}`.slice(0, 2000) };
  }
}

async function answer(request: ChildRequest): Promise<ChildReply> {
  const before = process.threadCpuUsage();
  let outcome: Outcome = { value: 'null' };
  if (request.type === 'load') {
    modules.set(request.plugin, { code: request.code, file: request.file });
  } else if (request.type === 'drop') {
    modules.delete(request.plugin);
  } else {
    outcome = await outcomeOf(request);
  }
  const { user, system } = process.threadCpuUsage(before);
  return { id: request.id, ...outcome, cpuMs: (user + system) / 1000, memoryBytes: process.memoryUsage().heapUsed };
}

process.on('disconnect', () => process.exit(0));
process.on('message', (request: ChildRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.send?.('ready');
