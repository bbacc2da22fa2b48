import type { Disposable } from '../../base/lifecycle.js';

/** Owns disposables and lets go of them together, last added first. */
export class DisposableStack implements Disposable {
  private readonly owned: Disposable[] = [];

  /** Fills a stack. When that throws, what was added until then is let go again. */
  static build(fill: (stack: DisposableStack) => void): DisposableStack {
    const stack = new DisposableStack();
    try {
      fill(stack);
    } catch (error) {
      stack.dispose();
      throw error;
    }
    return stack;
  }

  add<T extends Disposable>(disposable: T): T {
    this.owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    for (const disposable of this.owned.splice(0).reverse()) {
      disposable.dispose();
    }
  }
}
