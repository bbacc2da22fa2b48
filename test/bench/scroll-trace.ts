interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly frame_reporter?: { readonly state: string; readonly affects_smoothness: boolean; readonly has_missing_content: boolean };
  };
}

/** What a trace says of the frames of a page. */
export interface Frames {
  readonly presented: number;
  /** Frames that were due while the page moved and did not come. */
  readonly dropped: number;
  /** Frames that came with a place where nothing was drawn yet. */
  readonly incomplete: number;
  /** The longest task of the page's main thread, in the thread's own time, whatever else the machine did. */
  readonly longestTaskMs: number;
  /** How long the main thread worked altogether, in its own time. */
  readonly busyMs: number;
}

/** Counts the frames in a trace of Chromium as it tells them itself. Throws where it has none. */
export function framesOf(trace: string): Frames {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`);
  const pages = mains.map((main) => main.split('/')[0]);
  const frames = traceEvents.flatMap(({ name, ph, pid, args }) => (name === 'PipelineReporter' && ph === 'b' && pages.includes(String(pid)) && args.frame_reporter ? [args.frame_reporter] : []));
  const presented = frames.filter(({ state }) => state.startsWith('STATE_PRESENTED'));
  if (presented.length === 0) {
    throw new Error('The trace tells of no frame.');
  }
  const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && mains.includes(`${pid}/${tid}`)).map(({ tdur = 0 }) => tdur / 1000);
  return {
    presented: presented.length,
    dropped: frames.filter(({ state, affects_smoothness: due }) => state === 'STATE_DROPPED' && due).length,
    incomplete: presented.filter(({ has_missing_content: incomplete }) => incomplete).length,
    longestTaskMs: Math.max(0, ...tasks),
    busyMs: tasks.reduce((sum, each) => sum + each, 0),
  };
}
