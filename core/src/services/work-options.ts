import { HostError } from '../base/errors.js';
import type { ReportProgress } from '../base/progress.js';

/** How long work is followed and called off. */
export interface WorkOptions {
  readonly report: ReportProgress;
  readonly signal: AbortSignal;
}

/** Throws `INTERRUPTED` once nobody waits for the work any more. */
export function refuseIfAborted(signal: AbortSignal): void {
  if (signal.aborted) {
    throw new HostError('INTERRUPTED', {});
  }
}

/** Progress that ends the work, at its next step, once nobody waits for it any more. */
export const interruptible =
  (report: ReportProgress, signal: AbortSignal): ReportProgress =>
  (progress) => {
    refuseIfAborted(signal);
    report(progress);
  };

/** When to look: by default at the present, as the settings say. */
export interface LookBack {
  /** ISO 8601 with zone. */
  readonly asOf?: string;
  /** The key of a period, such as `2026-10`. */
  readonly period?: string;
}
