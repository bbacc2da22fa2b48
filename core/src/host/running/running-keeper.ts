import type { Closable } from '../../base/lifecycle.js';
import type { RunningRecord, RunningStore } from '../../store/index.js';

/** How long steps are gathered before they are kept, in milliseconds: a run has many, and a process that is killed loses so much of them. */
const gatherMs = 200;

/** Keeps how plugins run, some steps at a time. */
export class RunningKeeper implements Closable {
  private readonly touched = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private last: Promise<void> = Promise.resolve();

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

  /** Keeps what is not kept yet. Throws what kept it from being kept, also before. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    this.flush();
    await this.last;
  }

  private flush(): void {
    this.timer = undefined;
    const records = [...this.touched].flatMap((plugin) => this.recordOf(plugin) ?? []);
    this.touched.clear();
    const { save } = this;
    if (save && records.length > 0) {
      this.last = this.last.then(() => save(records));
      // Told when it is closed: until then nobody waits for it.
      this.last.catch(() => undefined);
    }
  }
}
