import { type Language, nearestLanguage } from '../../base/languages.js';
import { host as cs } from './languages/cs.js';
import { host as en } from './languages/en.js';
import { host as hu } from './languages/hu.js';
import { host as lv } from './languages/lv.js';
import { host as sk } from './languages/sk.js';

/** What the host itself says beside the plugins' texts, in ICU MessageFormat. */
export interface HostMessages {
  /** What members of dimensions are called that no row names, by dimension. */
  readonly members: Readonly<Record<'timeOfDay' | 'channelKind', Readonly<Record<string, string>>>>;
  /** For a gate condition: `name` is the check's, `breaches` a number. */
  readonly gatePassed: string;
  readonly gateFailed: string;
  readonly gateOpen: string;
  /** Why rows are left out, by reason; plugins bring their own reasons' texts. */
  readonly excluded: Readonly<Record<string, string>>;
  /** A figure for which a plugin has no sentence of its own. */
  readonly plain: string;
  /** Held to its own earlier periods. */
  readonly ownRange: string;
  /** A unit that stands out from its peers: `value`, `low`, `high`, `n`, `peers`, and on which `side` of them, `low` or `high`. */
  readonly peersWorse: string;
  readonly peersBetter: string;
}

const messages: Readonly<Record<Language, HostMessages>> = { en, cs, hu, lv, sk };

/** The host's texts in the nearest language there is; English where there is none. */
export function hostMessages(locale: string): HostMessages {
  return messages[nearestLanguage(locale)];
}
