import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

import { ensureChromium } from './chromium.js';

/** How a page is opened. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** The first language of the browser. */
  readonly locale?: string;
  /** Where its clock stands still; it runs where none is given. */
  readonly at?: Date;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are drawn alike, however the machine hints them and whatever screen it has.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** Fields of dates are drawn in the language of the system, whatever the page speaks: here it is the same on every machine. */
const sameLanguage = { ...process.env, LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' } as Record<string, string>;

/** A browser that remembers what its pages complained of: errors of scripts, of the console and of the security policy. */
export class UiBrowser {
  /** What pages complained of since it was last emptied. */
  readonly complaints: string[] = [];

  private browser: Browser | undefined;
  private origin = '';

  static async launch(origin: string): Promise<UiBrowser> {
    const browser = new UiBrowser();
    await browser.start(origin);
    return browser;
  }

  /** Starts the browser; its pages are those of an origin. */
  async start(origin: string): Promise<void> {
    this.origin = origin;
    this.browser = await chromium.launch({ executablePath: await ensureChromium(), headless: true, args: quiet, env: sameLanguage });
  }

  /** Opens an address of the UI in a fresh profile and waits until its heading is there. */
  async open(path: string, { width = 1440, height = 900, colorScheme = 'light', locale = 'en-GB', at }: PageOptions = {}): Promise<Page> {
    if (!this.browser) {
      throw new Error('The browser was not started.');
    }
    const context = await this.browser.newContext({ viewport: { width, height }, colorScheme, locale, timezoneId: 'Europe/Prague' });
    const page = await context.newPage();
    if (at) {
      await page.clock.setFixedTime(at);
    }
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => this.complaints.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.complaints.push(`${path}: ${message.text()}`);
      }
    });
    await page.goto(this.origin + path);
    await page.locator('h1').first().waitFor();
    return page;
  }

  /** Closes every page and forgets what they complained of. */
  async closePages(): Promise<void> {
    await Promise.all((this.browser?.contexts() ?? []).map((context) => context.close()));
    this.complaints.length = 0;
  }

  async close(): Promise<void> {
    await this.browser?.close();
  }
}

/** Tells something of what has the focus, through every element of ours. Runs in the page. */
const ofFocused = (tell: string): string => `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return ${tell};
})()`;

const name = "active?.getAttribute('aria-label') ?? active?.textContent?.replaceAll(/\\s+/g, ' ').trim() ?? ''";

/** How the outline of what has the focus is drawn. */
export const focusOutline = (page: Page): Promise<string> => page.evaluate<string>(ofFocused('getComputedStyle(active).outlineStyle'));

/** What the types of the browser would say, which tests do without. */
interface ReadNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<ReadNode>;
  readonly shadowRoot?: ReadNode | null;
}

/** What is to be read of an element, through every element of ours within it. */
export const textWithin = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const read = (node: ReadNode): string => {
      if (node.nodeType === 3) {
        return node.textContent ?? '';
      }
      const within = [...(node.shadowRoot ?? node).childNodes].filter((child) => !['STYLE', 'SCRIPT'].includes(child.nodeName));
      return `${within.map(read).join('')} `;
    };
    return read(element).replaceAll(/\s+/g, ' ').trim();
  });

/** The rules of axe that a page breaks, each with the places where it does. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // The policy of the page forbids scripts of others, so axe comes in by the debugger.
  await page.evaluate(axe.source);
  // Elements are told of what is broken only: telling them of each rule that is kept takes as long as the rules.
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}

/** Presses Tab until the focus is on something whose text or label fits, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate<string>(ofFocused(name));
    if (wanted.test(reached)) {
      return;
    }
    seen.push(reached.slice(0, 40));
  }
  throw new Error(`Nothing that fits ${wanted} was reached by the keyboard. Reached: ${seen.join(' | ')}`);
}
