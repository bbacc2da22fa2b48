import type { Messages } from '@touchstone/sdk';

import { type Disposable, toDisposable } from '../../base/lifecycle.js';
import { createServiceToken } from '../../base/service-token.js';

/** Knows the texts of the enabled plugins. They are templates in ICU MessageFormat; nothing is filled in here. */
export interface MessageRegistry {
  /** Takes texts of a principle: its plugin's own, or those of a pack, which count where no plugin says anything. */
  register(principle: string, messages: Readonly<Record<string, Messages>>, from?: 'plugin' | 'pack'): Disposable;
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

interface Locales {
  readonly from: 'plugin' | 'pack';
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export class DefaultMessageRegistry implements MessageRegistry {
  /** By principle, packs last, else in the order of registration: of two plugins for one principle, the first one's text counts. */
  private readonly principles = new Map<string, Locales[]>();

  register(principle: string, messages: Readonly<Record<string, Messages>>, from: 'plugin' | 'pack' = 'plugin'): Disposable {
    // Maps, because a key such as `constructor` must find nothing that nobody wrote.
    const texts = new Map(Object.entries(messages).map(([locale, each]) => [locale, new Map(Object.entries(each))]));
    const locales: Locales = { from, texts };
    const all = [...this.localesOf(principle), locales];
    this.principles.set(principle, [...all.filter((each) => each.from === 'plugin'), ...all.filter((each) => each.from === 'pack')]);
    return toDisposable(() => {
      this.principles.set(principle, this.localesOf(principle).filter((each) => each !== locales));
    });
  }

  text(principle: string, key: string, locale: string): string | undefined {
    return fallbacksOf(locale)
      .flatMap((each) => this.localesOf(principle).map((locales) => locales.texts.get(each)?.get(key)))
      .find((found) => found !== undefined);
  }

  catalogue(principle: string, locale: string): Messages {
    const nearestLast = fallbacksOf(locale).reverse();
    const firstLast = [...this.localesOf(principle)].reverse();
    return Object.fromEntries(nearestLast.flatMap((each) => firstLast.flatMap((locales) => [...(locales.texts.get(each) ?? [])])));
  }

  private localesOf(principle: string): readonly Locales[] {
    return this.principles.get(principle) ?? [];
  }
}
