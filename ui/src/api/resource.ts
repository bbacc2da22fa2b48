import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ApiError } from './api-error.js';

/**
 * Loads something for an element, again whenever its key changes, and keeps what it had meanwhile.
 *
 * The key says what is loaded; while it is undefined nothing is. An answer that was overtaken is dropped.
 */
export class Resource<T> implements ReactiveController {
  value: T | undefined;
  error: ApiError | undefined;
  loading = false;
  private loadedKey: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly key: () => string | undefined,
    private readonly load: () => Promise<T>,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.key();
    if (key !== undefined && key !== this.loadedKey) {
      void this.start(key);
    }
  }

  /** Loads again, whether or not the key has changed. */
  reload(): void {
    this.loadedKey = undefined;
    this.host.requestUpdate();
  }

  private async start(key: string): Promise<void> {
    this.loadedKey = key;
    this.loading = true;
    this.error = undefined;
    try {
      const value = await this.load();
      if (this.loadedKey === key) {
        this.value = value;
      }
    } catch (error) {
      if (this.loadedKey === key) {
        this.error = error instanceof ApiError ? error : new ApiError(0, undefined, { cause: error });
      }
    }
    if (this.loadedKey === key) {
      this.loading = false;
      this.host.requestUpdate();
    }
  }
}
