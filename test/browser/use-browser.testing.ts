import { afterAll, afterEach, beforeAll, expect } from 'vitest';

import { UiBrowser } from './ui-browser.ts';

/** A server that pages are opened from. */
interface Served {
  /** Where it listens, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** A browser over a server for all tests of a file. A test whose pages complained of anything has failed, unless it took the complaint. */
export function useBrowser(serve: () => Promise<Served>): UiBrowser {
  const browser = new UiBrowser();
  let served: Served | undefined;

  beforeAll(async () => {
    served = await serve();
    await browser.start(served.origin);
  });

  afterEach(async () => {
    const complaints = [...browser.complaints];
    await browser.closePages();
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await served?.close();
  });

  return browser;
}
