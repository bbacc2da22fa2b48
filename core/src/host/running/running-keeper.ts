import type { Closable } from '../../base/lifecycle.js';
import type { RunningRecord, RunningStore } from '../../store/index.js';

/** How long steps are gathered before they are kept, in milliseconds: a run has many, and a process that is killed loses so much of them. */
const gatherMs = 200;

/** Keeps how plugins run, some steps at a time. */
export class RunningKeeper implements Closable {
  private readonly touched = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();
  private refusal: { readonly cause: unknown } | undefined;

  constructor(
    private readonly save: RunningStore['save'] | undefined,
    private readonly recordOf: (plugin: string) => RunningRecord | undefined,
  ) {}

  /** Notes that something befell a plugin. */
  touch(plugin: string): void {
    if (!this.save) {
      return;
    }
    this.touched.add(plugin);
    this.timer ??= setTimeout(() => this.flush(), gatherMs).unref();
  }

  /** Keeps what is not kept yet. Throws what keeps it from being kept. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    // What was refused is noted again, so that this waits for the last refusal before it tries once more.
    await this.last;
    this.flush();
    await this.last;
    if (this.refusal) {
      throw this.refusal.cause;
    }
  }

  private flush(): void {
    this.timer = undefined;
    const plugins = [...this.touched];
    const records = plugins.flatMap((plugin) => this.recordOf(plugin) ?? []);
    this.touched.clear();
    const { save } = this;
    if (save && records.length > 0) {
      this.last = this.last.then(() => this.keep(plugins, () => save(records)));
    }
  }

  /** What a store refuses is kept with what comes next, and told when this is closed if it was refused to the end. */
  private async keep(plugins: readonly string[], save: () => Promise<void>): Promise<void> {
    try {
      await save();
      this.refusal = undefined;
    } catch (cause) {
      this.refusal = { cause };
      plugins.forEach((plugin) => this.touched.add(plugin));
    }
  }
}
