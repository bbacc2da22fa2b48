/** What the host itself says beside the plugins' texts, in ICU MessageFormat. */
export interface HostMessages {
  readonly timeOfDay: Readonly<Record<string, string>>;
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

const en: HostMessages = {
  timeOfDay: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', night: 'night' },
  excluded: {
    spam: 'Spam',
    test: 'Tests',
    internal: 'Internal, not from a customer',
    merged: 'Merged into another case',
    outbound: 'Begun by us',
    'missing-value': 'Without a value',
  },
  gatePassed: '{name}: no breach',
  gateFailed: '{name}: {breaches, plural, one {# breach} other {# breaches}}',
  gateOpen: '{name}: not measured',
  plain: '{name}: {value} ({low} – {high}, n = {n}); the standard is {target}.',
  ownRange: 'its own usual range',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); the others are around {peers}, and chance alone would not take one so {side, select, high {high} other {low}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); the others are around {peers}. Find out what is done differently here and copy it.',
};

const cs: HostMessages = {
  timeOfDay: { morning: 'ráno', afternoon: 'odpoledne', evening: 'večer', night: 'v noci' },
  excluded: {
    spam: 'Spam',
    test: 'Testovací',
    internal: 'Interní, ne od zákazníka',
    merged: 'Sloučené s jiným případem',
    outbound: 'Zahájené námi',
    'missing-value': 'Bez hodnoty',
  },
  gatePassed: '{name}: bez porušení',
  gateFailed: '{name}: {breaches, plural, one {# porušení} few {# porušení} many {# porušení} other {# porušení}}',
  gateOpen: '{name}: neměřeno',
  plain: '{name}: {value} ({low} – {high}, n = {n}); standard je {target}.',
  ownRange: 'vlastní obvyklé rozmezí',
  peersWorse:
    '{name}: {value} ({low} – {high}, n = {n}); ostatní se pohybují kolem {peers} a pouhou náhodou by tak {side, select, high {vysoko nikdo nevystoupal} other {nízko nikdo neklesl}}.',
  peersBetter:
    '{name}: {value} ({low} – {high}, n = {n}); ostatní se pohybují kolem {peers}. Zjistěte, co se zde dělá jinak, a převezměte to.',
};

/** The host's texts in the nearest language there is; English where there is none. */
export function hostMessages(locale: string): HostMessages {
  return locale.split('-')[0] === 'cs' ? cs : en;
}
