import { readFile } from 'node:fs/promises';

import wasmVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSContext, type QuickJSHandle, type QuickJSRuntime, type QuickJSSyncVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';

// Types alone: as a source this file is run as it stands, and may not load others.
import type { ChildReply, ChildRequest, FailureKind } from './protocol.js';

// The engine asks its host for the zone of local time, and must be told the same everywhere.
process.env['TZ'] = 'UTC';

// The types of the package are those of its CommonJS twin, whose default lies one level deeper.
const variant = wasmVariant as unknown as QuickJSSyncVariant;

/** Pages of 64 KiB that the engine itself wants at least. */
const fewestPages = 256;
const stackBytes = 256 * 1024;

interface LoadedModule {
  readonly machine: QuickJSWASMModule;
  readonly memory: WebAssembly.Memory;
  /** Bytes that the memory may have. */
  readonly most: number;
  readonly code: string;
  readonly file: string;
  /** The realm of a source that is pulled. */
  source?: SourceRealm;
}

/** A realm that lasts from turn to turn. */
interface SourceRealm {
  readonly runtime: QuickJSRuntime;
  readonly context: QuickJSContext;
  readonly step: QuickJSHandle;
  /** Sets a new deadline, and tells whether the present one has passed. */
  readonly clock: Clock;
  readonly owned: readonly { dispose(): void }[];
}

type Outcome = { readonly value: string } | { readonly failure: FailureKind; readonly message: string };
const tooLate: Outcome = { failure: 'deadline', message: 'interrupted' };
const outOfMemory: Outcome = { failure: 'memory', message: 'out of memory' };
type CallRequest = Extract<ChildRequest, { type: 'call' }>;
type OpenRequest = Extract<ChildRequest, { type: 'open' }>;
type TurnRequest = Extract<ChildRequest, { type: 'turn' }>;

/** Compiled once; each plugin gets an instance. */
const machineCode = readFile(new URL(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))).then((bytes) => WebAssembly.compile(bytes));

const modules = new Map<string, LoadedModule>();

async function load({ plugin, code, file, memoryPages }: Extract<ChildRequest, { type: 'load' }>): Promise<void> {
  const memory = new WebAssembly.Memory({ initial: fewestPages, maximum: Math.max(memoryPages, fewestPages) });
  const machine = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmMemory: memory, wasmModule: await machineCode }));
  modules.set(plugin, { machine, memory, most: Math.max(memoryPages, fewestPages) * 65_536, code, file });
}

/** Processor time of this thread. What else keeps the machine busy must decide no verdict. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Holds plugin's code to a deadline, in processor time. */
class Clock {
  private end = 0;
  late = false;

  start(deadlineMs: number): void {
    this.end = cpuMs() + deadlineMs;
    this.late = false;
  }

  /** Once late, late until it is started again: code that catches its own interruption does not go on. */
  readonly isLate = (): boolean => (this.late ||= cpuMs() > this.end);
}

/** Says what came of code that ran: what stopped it counts before what it told. */
function judged(clock: Clock, { memory, most }: LoadedModule, work: () => Outcome): Outcome {
  let told: Outcome;
  try {
    told = work();
  } catch (error) {
    told = error instanceof GuestError ? { failure: 'threw', message: error.message } : { failure: 'crash', message: String(error).slice(0, 2000) };
  }
  return clock.late ? tooLate : isOutOfMemory(told, memory, most) ? outOfMemory : told;
}

/** Runs one call in a realm of its own: nothing is left of it for the next one. */
function run(module: LoadedModule, call: CallRequest): Outcome {
  const clock = new Clock();
  clock.start(call.deadlineMs);
  const runtime = module.machine.newRuntime({ interruptHandler: clock.isLate, maxStackSizeBytes: stackBytes });
  const context = runtime.newContext();
  const own: QuickJSHandle[] = [];
  const keep = keeper(own);
  const { code, file } = module;
  try {
    return judged(clock, module, () => {
      const opened = open(context, keep, { ...call, code, file });
      return 'failure' in opened ? opened : toOutcome(context.getString(take(context, keep, context.callFunction(opened.answer, context.undefined, opened.namespace))));
    });
  } finally {
    release(call.plugin, [...own, context, runtime]);
  }
}

/** Opens the realm of a source; what was left of an earlier one is let go. */
function openSource(module: LoadedModule, request: OpenRequest): Outcome {
  closeSource(request.plugin, module);
  const clock = new Clock();
  clock.start(request.deadlineMs);
  const runtime = module.machine.newRuntime({ interruptHandler: clock.isLate, maxStackSizeBytes: stackBytes });
  const context = runtime.newContext();
  const own: QuickJSHandle[] = [];
  const keep = keeper(own);
  const { code, file } = module;
  const outcome = judged(clock, module, () => {
    const opened = open(context, keep, { ...request, code, file });
    if ('failure' in opened) {
      return opened;
    }
    const step = take(context, keep, context.callFunction(opened.answer, context.undefined, opened.namespace));
    if (context.typeof(step) === 'string') {
      return toOutcome(context.getString(step));
    }
    module.source = { runtime, context, step, clock, owned: [...own, context, runtime] };
    return { value: 'null' };
  });
  if (!module.source) {
    release(request.plugin, [...own, context, runtime]);
  }
  return outcome;
}

/** Lets a source go on until it waits for the host, and tells what came of it. */
function turn(module: LoadedModule, { plugin, answers, deadlineMs }: TurnRequest): Outcome {
  const { source } = module;
  if (!source) {
    return { failure: 'crash', message: 'The source is not open.' };
  }
  const { clock, context, runtime, step } = source;
  clock.start(deadlineMs);
  const own: QuickJSHandle[] = [];
  const keep = keeper(own);
  try {
    return judged(clock, module, () => {
      take(context, keep, context.callFunction(step, context.undefined, keep(context.newString(answers))));
      settle(context, keep, { runtime, clock });
      return toOutcome(context.getString(take(context, keep, context.callFunction(step, context.undefined))));
    });
  } finally {
    release(plugin, own);
  }
}

/** So many jobs are done before the clock is looked at: each may be too short to be interrupted. */
const jobsAtOnce = 1000;

/** Does what promises have waiting, until nothing is. */
function settle(context: QuickJSContext, keep: (handle: QuickJSHandle) => QuickJSHandle, { runtime, clock }: Pick<SourceRealm, 'runtime' | 'clock'>): void {
  for (;;) {
    const done = runtime.executePendingJobs(jobsAtOnce);
    if (done.error) {
      throw new GuestError(textOf(context, keep(done.error)));
    }
    if (clock.isLate() || done.value === 0) {
      return;
    }
  }
}

function closeSource(plugin: string, module: LoadedModule | undefined): void {
  if (module?.source) {
    const { owned } = module.source;
    delete module.source;
    release(plugin, owned);
  }
}

/** A machine that falls over while it is cleaned up is not used again; what it said before stands. */
function release(plugin: string, owned: readonly { dispose(): void }[]): void {
  try {
    for (const each of owned) {
      each.dispose();
    }
  } catch {
    modules.delete(plugin);
  }
}

const keeper =
  (own: QuickJSHandle[]) =>
  (handle: QuickJSHandle): QuickJSHandle => {
    own.push(handle);
    return handle;
  };

function take(context: QuickJSContext, keep: (handle: QuickJSHandle) => QuickJSHandle, result: ReturnType<QuickJSContext['callFunction']>): QuickJSHandle {
  if (result.error) {
    throw new GuestError(textOf(context, keep(result.error)));
  }
  return keep(result.value);
}

interface Opening extends Pick<CallRequest, 'request' | 'prelude' | 'limit'>, Pick<LoadedModule, 'code' | 'file'> {}

interface Opened {
  /** What the prelude gave back. */
  readonly answer: QuickJSHandle;
  readonly namespace: QuickJSHandle;
}

/** Prepares a realm and loads the plugin's code into it. */
function open(context: QuickJSContext, keep: (handle: QuickJSHandle) => QuickJSHandle, { request, prelude, limit, code, file }: Opening): Opened | Extract<Outcome, { failure: string }> {
  const prepare = take(context, keep, context.evalCode(prelude, 'prelude.js'));
  const answer = take(context, keep, context.callFunction(prepare, context.undefined, keep(context.newString(request)), keep(context.newNumber(limit))));
  const namespace = take(context, keep, context.evalCode(code, file, { type: 'module' }));
  const state = context.getPromiseState(namespace);
  if (state.type !== 'fulfilled' || !state.notAPromise) {
    return { failure: 'threw', message: 'The module waits for something: it must be there at once.' };
  }
  return { answer, namespace };
}

class GuestError extends Error {}

/** What cannot be caught within, such as the end of memory, has perhaps no words. */
function textOf(context: QuickJSContext, error: QuickJSHandle): string {
  const told: unknown = context.dump(error);
  const { name, message, stack } = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>;
  return name === undefined ? '' : `${String(name)}: ${String(message)}\n${String(stack)}`.slice(0, 2000);
}

/** Without memory the engine cannot even say so: then it throws nothing at all, and only a memory that is nearly full tells why. */
function isOutOfMemory(outcome: Outcome, memory: WebAssembly.Memory, most: number): boolean {
  const { message } = 'failure' in outcome ? outcome : { message: undefined };
  const hasNoWords = message === '' || message === 'It threw null';
  return message?.startsWith('InternalError: out of memory') === true || (hasNoWords && memory.buffer.byteLength > most * 0.75);
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

function outcomeOf(request: CallRequest | OpenRequest | TurnRequest): Outcome {
  const module = modules.get(request.plugin);
  if (!module) {
    return { failure: 'crash', message: 'The module is not loaded.' };
  }
  return request.type === 'call' ? run(module, request) : request.type === 'open' ? openSource(module, request) : turn(module, request);
}

async function answer(request: ChildRequest): Promise<ChildReply> {
  const before = cpuMs();
  let outcome: Outcome = { value: 'null' };
  if (request.type === 'load') {
    await load(request);
  } else if (request.type === 'drop') {
    closeSource(request.plugin, modules.get(request.plugin));
    modules.delete(request.plugin);
  } else {
    outcome = outcomeOf(request);
  }
  return { id: request.id, ...outcome, cpuMs: cpuMs() - before, memoryBytes: modules.get(request.plugin)?.memory.buffer.byteLength ?? 0 };
}

process.on('disconnect', () => process.exit(0));
process.on('message', (request: ChildRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});
process.send?.('ready');
