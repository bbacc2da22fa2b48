import { HostError } from '../base/errors.js';

/** Calls an engine's client. Whatever it throws becomes `ENGINE_FAILED`, with the reason and the cause. */
export async function callEngine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError('ENGINE_FAILED', { reason }, { cause: error });
  }
}
