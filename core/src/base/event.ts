import { EventEmitter } from 'eventemitter3';

import { type Disposable, toDisposable } from './lifecycle.js';

/** Calls the listener each time something has happened, until the returned handle is disposed. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** The private side of an {@link Event}: whoever owns the emitter decides when it fires. */
export class Emitter<T> implements Disposable {
  private readonly emitter = new EventEmitter<{ fire: [T] }>();

  readonly event: Event<T> = (listener) => {
    this.emitter.on('fire', listener);
    return toDisposable(() => this.emitter.off('fire', listener));
  };

  fire(value: T): void {
    this.emitter.emit('fire', value);
  }

  dispose(): void {
    this.emitter.removeAllListeners();
  }
}
