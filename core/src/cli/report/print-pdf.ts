import { chromium } from 'playwright-core';

import { HostError } from '../../base/errors.js';

/** What to print with: a browser of this machine. */
export interface PrintOptions {
  readonly browser: string;
  /** A selector of what is on the page once all of it is there. */
  readonly ready: string;
  readonly signal: AbortSignal;
}

/** The page at an address as a PDF of A4 sheets. Throws `REPORT_FAILED` and `INTERRUPTED`. */
export async function printPdf(url: string, { browser: executablePath, ready, signal }: PrintOptions): Promise<Buffer> {
  // Root has no sandbox of its own in Chromium; the page is ours and comes from this machine.
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 }).catch(failed);
  const close = () => void browser.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.goto(url);
    await page.locator(ready).waitFor({ state: 'attached' });
    await page.evaluate('document.fonts.ready');
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } catch (cause) {
    throw signal.aborted ? new HostError('INTERRUPTED', {}, { cause }) : failure(cause);
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
}

const failure = (cause: unknown): HostError =>
  new HostError('REPORT_FAILED', { reason: (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '' }, { cause });

function failed(cause: unknown): never {
  throw failure(cause);
}
