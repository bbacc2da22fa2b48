import { Presets, SingleBar } from 'cli-progress';

import type { ReportProgress } from '../../base/progress.js';
import type { CommandIo } from '../command-io.js';

export interface ProgressBar {
  readonly report: ReportProgress;
  /** Leaves the terminal as it was found. */
  stop(): void;
}

/** A bar on standard error while somebody watches a terminal; nothing elsewhere. */
export function createProgressBar(io: CommandIo): ProgressBar {
  if (!io.stderr.isTTY) {
    return { report: () => {}, stop: () => {} };
  }
  const bar = new SingleBar(
    { stream: io.stderr, format: '{step} {bar} {percentage}%', barsize: 30, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let running = false;
  return {
    report({ step, done, total }) {
      const most = Math.max(1, total ?? done + 1);
      if (!running) {
        running = true;
        bar.start(most, done, { step });
      }
      bar.setTotal(most);
      bar.update(Math.min(done, most), { step });
    },
    stop() {
      if (running) {
        running = false;
        bar.stop();
      }
    },
  };
}
