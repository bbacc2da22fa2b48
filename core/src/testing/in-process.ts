import type { AnyDerive } from '@touchstone/sdk/testing';

import { HostError } from '../base/errors.js';
import type { PluginRun } from '../host/index.js';

/**
 * Calls a function of a plugin in this process: it is the author's own code in the author's own test, where breakpoints hold. As in the
 * sandbox, JSON alone goes in and out, and the answer is read as strictly.
 */
export const inProcess = (derive: AnyDerive): PluginRun => ({
  async call({ plugin, check, args, read }) {
    let answer: string | undefined;
    try {
      answer = JSON.stringify(Reflect.apply(derive, undefined, structuredClone(args)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new HostError('PLUGIN_CODE_FAILED', { plugin, check, reason }, { cause: error });
    }
    return read(answer === undefined ? undefined : JSON.parse(answer));
  },
});
