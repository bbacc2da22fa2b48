import { createHash } from 'node:crypto';

/** What stands within the page itself, and may run and style it because the page is served with it. */
const inline = { script: /<script(?:\s+type=["']module["'])?\s*>([\s\S]*?)<\/script\s*>/gi, style: /<style\s*>([\s\S]*?)<\/style\s*>/gi } as const;

const hashesOf = (page: string, kind: keyof typeof inline): string[] =>
  [...page.matchAll(inline[kind])].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * What a file of a panel may do when it is shown, in a frame or by itself: run its own scripts, in an origin that is nobody's, and load
 * its own files. It reaches no network, no cookie, no other page; nothing but `postMessage` leads out. `own` is where its files are.
 */
export function panelPolicy(own: string, page: string): string {
  const sources = (...more: readonly string[]): string => [own, ...more].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(...hashesOf(page, 'script'))}`,
    `style-src ${sources(...hashesOf(page, 'style'))}`,
    `img-src ${sources('data:')}`,
    `font-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "webrtc 'block'",
    'sandbox allow-scripts',
  ].join('; ');
}
