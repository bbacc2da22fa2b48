import { isSpoken } from '../base/languages.js';

/** The first language of `Accept-Language` that the host speaks, English where it speaks none. Browsers name the dearest first, so weights are not read. */
export function acceptedLocale(header: string | undefined): string {
  const tags = header?.split(',').map((part) => part.split(';')[0]?.trim() ?? '') ?? [];
  return tags.find(isSpoken) ?? 'en';
}
