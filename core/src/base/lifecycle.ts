/** Something that holds a resource until told to let go. */
export interface Disposable {
  dispose(): void;
}

/** Wraps a function so that it runs on the first `dispose()` and never again. */
export function toDisposable(release: () => void): Disposable {
  let released = false;
  return {
    dispose() {
      if (!released) {
        released = true;
        release();
      }
    },
  };
}

/** Something that holds a resource whose release takes time. */
export interface Closable {
  close(): Promise<void>;
}

/** Owns closables and lets go of them one after another, last added first. */
export class ClosableStack implements Closable {
  private readonly owned: Closable[] = [];

  /** Takes ownership and returns its argument, so that creating and owning fit on one line. */
  add<T extends Closable>(closable: T): T {
    this.owned.push(closable);
    return closable;
  }

  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (const closable of this.owned.splice(0).reverse()) {
      try {
        await closable.close();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) {
      throw new AggregateError(failures, 'Some resources could not be released.');
    }
  }
}
