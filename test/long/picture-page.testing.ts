import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { CDPSession, Page } from 'playwright-core';

const file = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)).toString('base64');

/** The typefaces that the product leaves to the machine: for signs that its own lacks, and for code. */
const brought = { 'Signs of the pictures': file('DejaVuSans'), 'Code of the pictures': file('DejaVuSansMono') };

const style = `
  *, ::before, ::after { font-family: 'Source Sans 3', 'Signs of the pictures' !important; }
  code, pre, pre *, textarea[spellcheck='false'] { font-family: 'Code of the pictures' !important; }
  *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important; }
  ::-webkit-scrollbar { display: none; }
`;

/**
 * Gives a page the typefaces of the pictures.
 * They come in as bytes: the policy of the page forbids that of others.
 */
const dress = `(async () => {
  for (const [name, text] of Object.entries(${JSON.stringify(brought)})) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    document.fonts.add(await new FontFace(name, bytes).load());
  }
})()`;

/** Puts styles on the page and on each element of ours that has not got them yet; says how many had not. */
const addStyles = (name: string, text: string): string => `(() => {
  const sheet = ((globalThis.addedStyles ??= {})[${JSON.stringify(name)}] ??= (() => { const made = new CSSStyleSheet(); made.replaceSync(${JSON.stringify(text)}); return made; })());
  let added = 0;
  const walk = (root) => {
    if (!root.adoptedStyleSheets.includes(sheet)) { root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]; added += 1; }
    for (const element of root.querySelectorAll('*')) { if (element.shadowRoot) { walk(element.shadowRoot); } }
  };
  walk(document);
  return added;
})()`;

const drawn = 'document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))))';

/** Waits until a page is drawn anew and nothing in it grows any more. */
async function waitUntilStill(page: Page): Promise<void> {
  let before = '';
  for (let look = 0; look < 20; look++) {
    const added = await page.evaluate<number>(addStyles('still', style));
    await page.evaluate(drawn);
    const now = await page.evaluate<string>('[document.documentElement.scrollWidth, document.documentElement.scrollHeight, document.fonts.status].join(" ")');
    if (added === 0 && now === before) {
      return;
    }
    before = now;
  }
  throw new Error(`${page.url()} does not come to rest.`);
}

/** Makes a page ready for its picture: same letters on every machine, nothing that moves. */
export async function makeStill(page: Page): Promise<void> {
  await page.evaluate(dress);
  await waitUntilStill(page);
}

/** Changes how a page looks by a rule, in every element of ours: styles of the page do not reach into them. */
export async function addRule(page: Page, rule: string): Promise<void> {
  await page.evaluate(addStyles('rule', rule));
  await waitUntilStill(page);
}

/** The same page in a theme, once it is drawn. */
export async function inTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await waitUntilStill(page);
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly pseudoElements?: readonly DomNode[];
}

function* withText(node: DomNode): Generator<number> {
  const { children = [], shadowRoots = [], pseudoElements = [] } = node;
  if (pseudoElements.length > 0 || children.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim() !== '')) {
    yield node.nodeId;
  }
  for (const child of [...children, ...shadowRoots]) {
    yield* withText(child);
  }
}

/** The typefaces of the machine, by what Chromium says it drew each text of a page with; none, where all of them were brought along. */
export async function lettersOfTheMachine(page: Page): Promise<readonly string[]> {
  const client: CDPSession = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Set<string>();
  let asked = 0;
  for (const nodeId of withText(root)) {
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    asked += fonts.length;
    for (const { familyName, isCustomFont } of fonts) {
      if (!isCustomFont) {
        found.add(familyName);
      }
    }
  }
  await client.detach();
  if (asked === 0) {
    throw new Error(`${page.url()} has no text.`);
  }
  return [...found];
}
