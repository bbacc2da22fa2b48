import { createContext, Script } from 'node:vm';

const caller = new Script('call()');

/** Calls a function, and ends it where it takes more milliseconds than it may. Throws a `RangeError` that says so, and what the function throws. */
export function callWithin<T>(ms: number, call: () => T): T {
  try {
    return caller.runInContext(createContext({ call }), { timeout: ms }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new RangeError(`takes more than ${ms / 1000} seconds, which is all that the host allows`, { cause: error });
    }
    throw error;
  }
}
