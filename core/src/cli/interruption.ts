import { constants } from 'node:os';

/** How long work may take to stop when told to, in milliseconds. */
const patience = 3000;

/** A signal that Ctrl-C aborts. Whoever presses it twice, or waits for too long, is let go at once. */
export function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const leave = () => process.exit(128 + constants.signals[name]);
    process.on(name, () => {
      if (controller.signal.aborted) {
        leave();
      }
      controller.abort();
      setTimeout(leave, patience).unref();
    });
  }
  return controller.signal;
}
