import type { CheckContribution } from '@touchstone/sdk';

import { HostError } from '../../base/errors.js';
import { Emitter, type Event } from '../../base/event.js';
import { type Disposable, toDisposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';

/** A check that an enabled plugin contributes. */
export interface RegisteredCheck {
  /** `principle.check`. */
  readonly id: string;
  readonly principle: string;
  /** The id of the plugin. */
  readonly plugin: string;
  readonly check: CheckContribution;
}

/** Knows every check of the enabled plugins. */
export interface CheckRegistry {
  /** Fires after a check was added or removed. */
  readonly onDidChangeChecks: Event<void>;
  /** Adds a check until the returned handle is disposed. Throws `CHECK_DUPLICATE`. */
  register(check: RegisteredCheck): Disposable;
  /** Throws `CHECK_UNKNOWN`. */
  get(id: string): RegisteredCheck;
  /** All checks, sorted by id. */
  list(): readonly RegisteredCheck[];
}

export const CheckRegistry = createServiceToken<CheckRegistry>('host.check-registry');

export class DefaultCheckRegistry implements CheckRegistry, Disposable {
  private readonly checks = new Map<string, RegisteredCheck>();
  private readonly didChangeChecks = new Emitter<void>();

  readonly onDidChangeChecks = this.didChangeChecks.event;

  register(check: RegisteredCheck): Disposable {
    const taken = this.checks.get(check.id);
    if (taken) {
      throw new HostError('CHECK_DUPLICATE', { id: check.id, plugin: taken.plugin });
    }
    this.checks.set(check.id, check);
    this.didChangeChecks.fire();
    return toDisposable(() => {
      this.checks.delete(check.id);
      this.didChangeChecks.fire();
    });
  }

  get(id: string): RegisteredCheck {
    const found = this.checks.get(id);
    if (!found) {
      throw new HostError('CHECK_UNKNOWN', { id });
    }
    return found;
  }

  list(): readonly RegisteredCheck[] {
    return [...this.checks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  dispose(): void {
    this.didChangeChecks.dispose();
  }
}
