/** What the language offers on every engine; everything else that a realm has is taken away before a plugin's code is loaded. */
const globals = [
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Math', 'JSON', 'Reflect', 'Proxy', 'Date', 'RegExp'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Iterator', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray'],
  ...['Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float32Array', 'Float64Array'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'parseInt', 'parseFloat', 'isNaN', 'isFinite'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
];

/**
 * The first code of every realm, as text. It stops the clock, loads the dice, and takes away what is not of the language; what it
 * gives back calls the plugin's function and tells the outcome in a string: `V` and JSON, `N` where there is no such function, `L`
 * where the answer is too long, `E` and what was thrown.
 *
 * It keeps what it needs of the language for itself, before the plugin's code could change it.
 */
export const guestPrelude = `(function (text, limit) {
  'use strict';
  const { parse, stringify } = JSON;
  const { apply, construct, deleteProperty, ownKeys } = Reflect;
  const { defineProperty, hasOwn } = Object;
  const { slice } = String.prototype;
  const { imul } = Math;
  const request = parse(text);
  const kept = new Set(${JSON.stringify(globals)});
  for (const name of ownKeys(globalThis)) {
    if (!kept.has(name)) {
      deleteProperty(globalThis, name);
    }
  }

  const { now } = request;
  const RealDate = Date;
  const StoppedDate = function Date(...args) {
    return new.target === undefined ? new RealDate(now).toString() : construct(RealDate, args.length === 0 ? [now] : args, new.target);
  };
  defineProperty(StoppedDate, 'length', { value: 7 });
  defineProperty(StoppedDate, 'prototype', { value: RealDate.prototype, writable: false });
  defineProperty(RealDate.prototype, 'constructor', { value: StoppedDate });
  StoppedDate.now = () => now;
  StoppedDate.UTC = RealDate.UTC;
  StoppedDate.parse = RealDate.parse;
  globalThis.Date = StoppedDate;

  let state = request.seed | 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const tell = (error) => {
    try {
      const told = typeof error === 'object' && error !== null ? error.name + ': ' + error.message + '\\n' + error.stack : 'It threw ' + error;
      return 'E' + apply(slice, told, [0, 2000]);
    } catch {
      return 'EIt threw something that cannot be told.';
    }
  };

  return (namespace) => {
    try {
      const functions = namespace[request.call];
      const own = typeof functions === 'object' && functions !== null && hasOwn(functions, request.check) ? functions[request.check] : undefined;
      if (typeof own !== 'function') {
        return 'N';
      }
      const json = stringify(apply(own, undefined, request.args));
      if (json === undefined) {
        return 'EIt returned nothing that can be written as JSON.';
      }
      return json.length > limit ? 'L' : 'V' + json;
    } catch (error) {
      return tell(error);
    }
  };
})`;
