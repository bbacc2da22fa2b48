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
 * The first code of every realm, as text. It stops the clock, loads the dice, and takes away what is not of the language.
 *
 * It keeps what it needs of the language for itself, before the plugin's code could change it.
 */
const realm = `  'use strict';
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
`;

/**
 * Prepares a realm for one call; what it gives back calls the plugin's function and tells the outcome in a string: `V` and JSON, `N`
 * where there is no such function, `L` where the answer is too long, `E` and what was thrown.
 */
export const guestPrelude = `(function (text, limit) {
${realm}
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

/** So many characters of rows are handed over at a time; then the source waits until the host has taken them. */
const rowChars = 1024 * 1024;

/**
 * Prepares a realm for a source, which runs by turns. What it gives back finds the plugin's function: `N` where there is none, else
 * what is called twice a turn, with the answers of the host, and without anything to tell what came of them: `V` and JSON, or `L`.
 */
export const sourcePrelude = `(function (text, limit) {
${realm}
  const { source, since, settings, secrets } = request;
  const waiting = new Map();
  let rows = '';
  let fetches = '';
  let ended = '';
  let lastId = 0;
  let resume;

  const fetch = (url, asked) => new Promise((resolve, reject) => {
    const { method, headers, body } = asked ?? {};
    lastId += 1;
    fetches += stringify({ id: lastId, url: String(url), request: { method, headers, body } }) + '\\n';
    waiting.set(lastId, { resolve, reject });
  });

  const pump = async (own) => {
    const iterator = own({ since: since ?? undefined, settings, fetch, secrets })[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) {
        ended = 'D' + (stringify(value) ?? 'null');
        return;
      }
      const json = stringify(value);
      if (json === undefined) {
        throw new TypeError('It gave a row that cannot be written as JSON.');
      }
      rows += json + '\\n';
      if (rows.length > ${rowChars}) {
        await new Promise((go) => { resume = go; });
      }
    }
  };

  const settle = ({ id, answer, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    error ? reject(Object.assign(new Error(error.message), { code: error.code })) : resolve(answer);
  };

  const take = () => {
    const told = stringify({ rows, fetches, ended, paused: resume !== undefined });
    rows = fetches = '';
    return told.length > limit ? 'L' : 'V' + told;
  };

  return (namespace) => {
    const functions = namespace.pull;
    const own = typeof functions === 'object' && functions !== null && hasOwn(functions, source) ? functions[source] : undefined;
    if (typeof own !== 'function') {
      return 'N';
    }
    let begun = false;
    return (answers) => {
      if (answers === undefined) {
        return take();
      }
      if (!begun) {
        begun = true;
        pump(own).then(undefined, (error) => { ended = tell(error); });
      }
      parse(answers).forEach(settle);
      const go = resume;
      resume = undefined;
      go?.();
      return '';
    };
  };
})`;
