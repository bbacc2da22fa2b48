import { readFile } from 'node:fs/promises';

import wasmVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSContext, type QuickJSHandle, type QuickJSSyncVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';

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
}

type Outcome = { readonly value: string } | { readonly failure: FailureKind; readonly message: string };
const tooLate: Outcome = { failure: 'deadline', message: 'interrupted' };
const outOfMemory: Outcome = { failure: 'memory', message: 'out of memory' };
type CallRequest = Extract<ChildRequest, { type: 'call' }>;

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

/** Runs one call in a realm of its own: nothing is left of it for the next one. */
function run({ machine, memory, most, code, file }: LoadedModule, call: CallRequest): Outcome {
  const end = cpuMs() + call.deadlineMs;
  let late = false;
  const runtime = machine.newRuntime({ interruptHandler: () => (late ||= cpuMs() > end), maxStackSizeBytes: stackBytes });
  const context = runtime.newContext();
  const own: QuickJSHandle[] = [];
  const keep = (handle: QuickJSHandle): QuickJSHandle => {
    own.push(handle);
    return handle;
  };
  try {
    const told = tell(context, keep, { ...call, code, file });
    return late ? tooLate : isOutOfMemory(told, memory, most) ? outOfMemory : told;
  } catch (error) {
    const failed: Outcome = error instanceof GuestError ? { failure: 'threw', message: error.message } : { failure: 'crash', message: String(error).slice(0, 2000) };
    return late ? tooLate : isOutOfMemory(failed, memory, most) ? outOfMemory : failed;
  } finally {
    release(call.plugin, [...own, context, runtime]);
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

interface Telling extends Pick<CallRequest, 'request' | 'prelude' | 'limit'>, Pick<LoadedModule, 'code' | 'file'> {}

function tell(context: QuickJSContext, keep: (handle: QuickJSHandle) => QuickJSHandle, { request, prelude, limit, code, file }: Telling): Outcome {
  const take = (result: ReturnType<QuickJSContext['callFunction']>): QuickJSHandle => {
    if (result.error) {
      throw new GuestError(textOf(context, keep(result.error)));
    }
    return keep(result.value);
  };
  const prepare = take(context.evalCode(prelude, 'prelude.js'));
  const answer = take(context.callFunction(prepare, context.undefined, keep(context.newString(request)), keep(context.newNumber(limit))));
  const namespace = take(context.evalCode(code, file, { type: 'module' }));
  const state = context.getPromiseState(namespace);
  if (state.type !== 'fulfilled' || !state.notAPromise) {
    return { failure: 'threw', message: 'The module waits for something: it must be there at once.' };
  }
  return toOutcome(context.getString(take(context.callFunction(answer, context.undefined, namespace))));
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

function outcomeOf(request: CallRequest): Outcome {
  const module = modules.get(request.plugin);
  return module ? run(module, request) : { failure: 'crash', message: 'The module is not loaded.' };
}

async function answer(request: ChildRequest): Promise<ChildReply> {
  const before = cpuMs();
  let outcome: Outcome = { value: 'null' };
  if (request.type === 'load') {
    await load(request);
  } else if (request.type === 'drop') {
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
