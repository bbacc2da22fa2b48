import type { Writable } from 'node:stream';
import { styleText } from 'node:util';

export type Ink = 'red' | 'yellow' | 'green' | 'bold' | 'dim';

/** Colours text where the stream is a terminal that shows colours, and `NO_COLOR` is not set. Colour never says what words do not. */
export function paint(stream: Writable, ink: Ink, text: string): string {
  return styleText(ink, text, { stream });
}
