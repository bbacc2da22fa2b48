/** The facts that are hidden in the example for the scorecard to find, each by its own name. */
export const plantNames = [
  'ostrava-satisfaction',
  'zilina-first-reply',
  'gyor-resolution',
  'brno-orders-silent',
  'brno-evening-promises',
  'riga-1-satisfaction',
  'pecs-bad-month',
] as const;

export type PlantName = (typeof plantNames)[number];

export interface Plant {
  readonly name: PlantName;
  readonly what: string;
  /** Ids by dimension, as findings name their unit. */
  readonly where: Readonly<Record<string, string>>;
  /** The first month in which it shows, as `YYYY-MM`. */
  readonly since: string;
  /** The last month in which it shows; without one it lasts. */
  readonly until?: string;
  /** The check that should find it, or by which it must not be found. */
  readonly check: string;
  /** `miss` and `praise` are to be found; `nothing` is chance, and must not be. */
  readonly expect: 'miss' | 'praise' | 'nothing';
  /** What the sentence about it should say. */
  readonly sentence: string;
}

export const plants: readonly Plant[] = [
  {
    name: 'ostrava-satisfaction',
    what: 'Customers of Ostrava are satisfied in 74 of 100 answers instead of 86.',
    where: { orgUnit: 'ostrava' },
    since: '2026-04',
    check: 'consistency.branch-satisfaction',
    expect: 'miss',
    sentence: 'Ostrava lies below the 99.8 % funnel of the branches, since 2026-04, as a pattern.',
  },
  {
    name: 'zilina-first-reply',
    what: 'Žilina sends the first reply in time to 80 of 100 contacts instead of 96.',
    where: { orgUnit: 'zilina' },
    since: '2026-06',
    check: 'consistency.branch-first-reply',
    expect: 'miss',
    sentence: 'Žilina lies below the 99.8 % funnel of the branches, since 2026-06, as a pattern.',
  },
  {
    name: 'gyor-resolution',
    what: 'Győr resolves 80 of 100 cases within three business days instead of 92.',
    where: { orgUnit: 'gyor' },
    since: '2026-05',
    check: 'consistency.branch-resolution',
    expect: 'miss',
    sentence: 'Győr lies below the 99.8 % funnel of the branches, since 2026-05, as a pattern.',
  },
  {
    name: 'brno-orders-silent',
    what: 'Orders written to orders@ in Brno are filed as done without an answer: 3 of 41 got one.',
    where: { channel: 'brno-orders' },
    since: '2026-08',
    check: 'channels.answered',
    expect: 'miss',
    sentence: 'The box orders@ hardly answers anything, since 2026-08: close it or give it an owner.',
  },
  {
    name: 'brno-evening-promises',
    what: 'Promises made in Brno from 17:00 on are kept in 70 of 100 cases instead of 98.5.',
    where: { orgUnit: 'brno', timeOfDay: 'evening' },
    since: '2026-04',
    check: 'follow-up.promise-kept',
    expect: 'miss',
    sentence: 'In Brno promises made in the evening are broken, since 2026-04, as a pattern.',
  },
  {
    name: 'riga-1-satisfaction',
    what: 'Customers of Rīga 1 are satisfied in 95 of 100 answers instead of 86.',
    where: { orgUnit: 'riga-1' },
    since: '2026-03',
    check: 'consistency.branch-satisfaction',
    expect: 'praise',
    sentence: 'Rīga 1 lies above the 99.8 % funnel of the branches, since 2026-03: go and see what it does.',
  },
  {
    name: 'pecs-bad-month',
    what: 'In one month of snow Pécs has fewer satisfied answers than it deserves: 1.7 standard errors below its true rate.',
    where: { orgUnit: 'pecs' },
    since: '2026-02',
    until: '2026-02',
    check: 'consistency.branch-satisfaction',
    expect: 'nothing',
    sentence: 'None: within the limits of chance.',
  },
];

/** What a test may hold a scorecard of October 2026 to. */
export interface PlantedFact {
  readonly name: PlantName;
  readonly check: string;
  readonly unit: Readonly<Record<string, string>>;
  readonly since: string;
  readonly direction: 'worse' | 'better';
}

export const plantedFacts: readonly PlantedFact[] = plants
  .filter(({ expect }) => expect !== 'nothing')
  .map(({ name, check, where, since, expect }) => ({
    name,
    check,
    unit: where,
    since,
    direction: expect === 'praise' ? 'better' : 'worse',
  }));

/** Turns the option `plants` into a set of names. Throws a `RangeError` for a name that no plant has. */
export function selectPlants(option: boolean | readonly PlantName[]): ReadonlySet<PlantName> {
  if (typeof option === 'boolean') {
    return new Set(option ? plantNames : []);
  }
  const unknown = option.find((name) => !plantNames.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`There is no plant "${unknown}". There are: ${plantNames.join(', ')}.`);
  }
  return new Set(option);
}
