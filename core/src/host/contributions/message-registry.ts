import type { Messages } from '@touchstone/sdk';

import { type Disposable, toDisposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';

/** Knows the texts of the enabled plugins. They are templates in ICU MessageFormat; nothing is filled in here. */
export interface MessageRegistry {
  register(principle: string, messages: Readonly<Record<string, Messages>>): Disposable;
  /** The text of a key of a principle, in the nearest language there is: `cs-CZ`, then `cs`, then English. */
  text(principle: string, key: string, locale: string): string | undefined;
  /** All texts of a principle in the nearest language, completed from English. */
  catalogue(principle: string, locale: string): Messages;
}

export const MessageRegistry = createServiceToken<MessageRegistry>('host.message-registry');

/** A language tag and the shorter ones it falls back to, ending in English. */
export function fallbacksOf(locale: string): string[] {
  const parts = locale.split('-');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('-')), 'en'];
}

type Locales = ReadonlyMap<string, ReadonlyMap<string, string>>;

export class DefaultMessageRegistry implements MessageRegistry {
  /** By principle, in the order of registration: of two plugins for one principle, the first one's text counts. */
  private readonly principles = new Map<string, Locales[]>();

  register(principle: string, messages: Readonly<Record<string, Messages>>): Disposable {
    // Maps, because a key such as `constructor` must find nothing that nobody wrote.
    const locales: Locales = new Map(Object.entries(messages).map(([locale, texts]) => [locale, new Map(Object.entries(texts))]));
    this.principles.set(principle, [...this.localesOf(principle), locales]);
    return toDisposable(() => {
      this.principles.set(principle, this.localesOf(principle).filter((each) => each !== locales));
    });
  }

  text(principle: string, key: string, locale: string): string | undefined {
    return fallbacksOf(locale)
      .flatMap((each) => this.localesOf(principle).map((locales) => locales.get(each)?.get(key)))
      .find((found) => found !== undefined);
  }

  catalogue(principle: string, locale: string): Messages {
    const nearestLast = fallbacksOf(locale).reverse();
    const firstLast = [...this.localesOf(principle)].reverse();
    return Object.fromEntries(nearestLast.flatMap((each) => firstLast.flatMap((locales) => [...(locales.get(each) ?? [])])));
  }

  private localesOf(principle: string): readonly Locales[] {
    return this.principles.get(principle) ?? [];
  }
}
