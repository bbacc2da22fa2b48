/** A step of long work. `done` never exceeds `total`; without a total the end is not known. */
export interface Progress {
  readonly step: string;
  readonly done: number;
  readonly total?: number;
}

export type ReportProgress = (progress: Progress) => void;

/** For callers whom nobody watches. */
export const silently: ReportProgress = () => {};
