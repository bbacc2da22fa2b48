/** How far a run has come. */
export interface RunProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/** What is told of runs. */
export interface RunListener {
  readonly onProgress: (progress: RunProgress) => void;
  readonly onFinish: (runId: string) => void;
  readonly onFail: (detail: string) => void;
}

const dataOf = (event: MessageEvent<string>): unknown => JSON.parse(event.data);

/** Listens to the runs of an organisation until the returned function is called. The browser connects again by itself. */
export function listenToRuns(path: string, listener: RunListener): () => void {
  const source = new EventSource(path);
  source.addEventListener('run-progress', (event) => listener.onProgress(dataOf(event) as RunProgress));
  source.addEventListener('run-finished', (event) => listener.onFinish((dataOf(event) as { runId: string }).runId));
  source.addEventListener('run-failed', (event) => listener.onFail((dataOf(event) as { detail: string }).detail));
  return () => source.close();
}
