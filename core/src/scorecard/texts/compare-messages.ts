import type { ChangeCause, ChangeOutcome } from '@touchstone/sdk/contract';

import { type Language, nearestLanguage } from '../../base/languages.js';
import { compare as cs } from './languages/cs.js';
import { compare as en } from './languages/en.js';
import { compare as hu } from './languages/hu.js';
import { compare as lv } from './languages/lv.js';
import { compare as sk } from './languages/sk.js';

/** What the host says about two runs and about standards that are tried out, in ICU MessageFormat. */
export interface CompareMessages {
  /** `direction` is `up`, `down` or `same`; `from`, `to`, `points`, `low` and `high` are written figures. */
  readonly moved: string;
  readonly chance: string;
  readonly unscored: string;
  /** Why it moved, by cause; `points` with its sign. */
  readonly causes: Readonly<Record<ChangeCause, string>>;
  /** How a plugin differs: `change` is `came`, `went`, `version`, or `content` for another content under the same version. */
  readonly plugin: string;
  /** `before` and `after` are written targets, `count` and `judged` numbers of units. */
  readonly simulated: string;
  /** The same, where the check has no units of its own. `was` and `becomes` are verdicts in words. */
  readonly simulatedWhole: string;
  readonly verdicts: Readonly<Record<string, string>>;
  /** Two periods: `changed`, `better`, `worse`, `compared` and `left` are numbers of checks; `why` one is not compared is `unmeasured`, `hidden` or `few`. */
  readonly periods: { readonly summary: string; readonly outcomes: Readonly<Record<ChangeOutcome, string>> };
}

const messages: Readonly<Record<Language, CompareMessages>> = { en, cs, hu, lv, sk };

/** The texts in the nearest language there is; English where there is none. */
export function compareMessages(locale: string): CompareMessages {
  return messages[nearestLanguage(locale)];
}
