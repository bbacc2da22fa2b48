import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { expect, test } from 'vitest';

import { ApiError } from './api-error.js';
import { Resource } from './resource.js';

/** An element without a page: it updates when it is asked to. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  private readonly controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    for (const controller of this.controllers) {
      controller.hostUpdate?.();
    }
  }
}

function setUp() {
  const host = new Host();
  const calls: PromiseWithResolvers<string>[] = [];
  const address: { key: string | undefined } = { key: undefined };
  const resource = new Resource(host, () => address.key, () => {
    const call = Promise.withResolvers<string>();
    calls.push(call);
    return call.promise;
  });
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return { host, calls, address, resource, settle };
}

test('loads once a key, and nothing while there is none', async () => {
  const { host, calls, address, resource, settle } = setUp();
  host.requestUpdate();
  expect(calls.length).toBe(0);

  address.key = 'a';
  host.requestUpdate();
  host.requestUpdate();
  calls[0]?.resolve('A');
  await settle();

  expect([calls.length, resource.value, resource.loading]).toEqual([1, 'A', false]);
});

test('drops an answer that was overtaken', async () => {
  const { host, calls, address, resource, settle } = setUp();
  address.key = 'a';
  host.requestUpdate();
  address.key = 'b';
  host.requestUpdate();

  calls[1]?.resolve('B');
  calls[0]?.resolve('A');
  await settle();

  expect(resource.value).toBe('B');
});

test('keeps what it had while it loads anew, and when that fails', async () => {
  const { host, calls, address, resource, settle } = setUp();
  address.key = 'a';
  host.requestUpdate();
  calls[0]?.resolve('A');
  await settle();

  resource.reload();
  expect([resource.value, resource.loading]).toEqual(['A', true]);
  calls[1]?.reject(new ApiError(503));
  await settle();

  expect([resource.value, resource.error?.status]).toEqual(['A', 503]);
});
