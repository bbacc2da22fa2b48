import { isDeepStrictEqual } from 'node:util';

import { findTypeProblems, type TypeProblem } from '../find-type-problems.js';

/** Asks the author's compiler again after each change, in a process of its own, and tells its word where that is another than before. */
export class TypeWatch {
  private told: readonly TypeProblem[] = [];
  private asking: AbortController | undefined;
  private answered: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly tell: (problems: readonly TypeProblem[]) => void,
  ) {}

  /** Asks of the sources as they are now; whoever was still asked of older ones is not listened to. */
  ask(): void {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    this.answered = Promise.all([this.answered, this.answer(asking.signal)]).then(() => {});
  }

  /** Resolves when no process is left. */
  async close(): Promise<void> {
    this.asking?.abort();
    await this.answered;
  }

  private async answer(signal: AbortSignal): Promise<void> {
    const { problems } = await findTypeProblems(this.folder, { signal });
    if (!signal.aborted && !isDeepStrictEqual(problems, this.told)) {
      this.told = problems;
      this.tell(problems);
    }
  }
}
