/** The facts that are hidden in the example for the scorecard to find, each by its own name. */
export const plantNames = [
  'ostrava-satisfaction',
  'zilina-first-reply',
  'gyor-resolution',
  'brno-orders-silent',
  'brno-evening-promises',
  'riga-1-satisfaction',
  'pecs-bad-month',
  'praha-1-repeats',
  'many-replies',
  'actions-begun-late',
  'actions-done-late',
  'talks-cancelled',
  'refreshers-missed',
  'office-promises',
  'serum-defects',
  'refusals-unexplained',
  'offers-unwanted',
  'answers-not-found',
  'empty-replies',
  'unkind-replies',
  'wrong-answers',
  'complaints-unheard',
  'cards-unanswered',
  'guests-waiting',
  'long-holds',
  'no-room-for-a-surge',
  'customers-won-dearly',
  'service-grown-dear',
  'work-without-sense',
  'replies-without-empathy',
  'reviews-unanswered',
  'translations-misunderstood',
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
  /** Whether it is told as one month alone. Default: a pattern. */
  readonly kind?: 'one-off';
  /** Checks of other principles that see the same fact. */
  readonly alsoSeenBy?: readonly string[];
  /** What the sentence about it should say. */
  readonly sentence: string;
}

export const plants: readonly Plant[] = [
  {
    name: 'ostrava-satisfaction',
    what: 'Customers of Ostrava are satisfied in 66 of 100 answers instead of 86.',
    where: { orgUnit: 'ostrava' },
    since: '2026-04',
    check: 'consistency.branch-satisfaction',
    expect: 'miss',
    alsoSeenBy: ['voice.csat'],
    sentence: 'Ostrava lies below the 99.8 % funnel of the branches, since 2026-04, as a pattern.',
  },
  {
    name: 'zilina-first-reply',
    what: 'Žilina sends the first reply in time to 80 of 100 contacts instead of 96.',
    where: { orgUnit: 'zilina' },
    since: '2026-06',
    check: 'consistency.branch-first-reply',
    expect: 'miss',
    alsoSeenBy: ['speed.first-reply', 'wait.abandon'],
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
  {
    name: 'praha-1-repeats',
    what: 'Customers of Praha 1 had to repeat themselves in 55 of 100 answers instead of 6.',
    where: { orgUnit: 'praha-1' },
    since: '2026-05',
    check: 'effort.repeat-information',
    expect: 'miss',
    sentence: 'In Praha 1 customers repeat themselves, since 2026-05, as a pattern.',
  },
  {
    name: 'many-replies',
    what: 'No question is answered with one reply any more, instead of one in three.',
    where: {},
    since: '2026-10',
    check: 'first-contact.one-touch',
    expect: 'miss',
    kind: 'one-off',
    sentence: 'Fewer cases take one reply, outside the usual range, in 2026-10.',
  },
  {
    name: 'actions-begun-late',
    what: 'Actions are begun before they are due in 50 of 100 cases instead of 98.',
    where: {},
    since: '2026-05',
    check: 'change.action-lag',
    expect: 'miss',
    sentence: 'Actions begin too late, since 2026-05, as a pattern.',
  },
  {
    name: 'actions-done-late',
    what: 'Actions are done when they are due in 40 of 100 cases instead of 95.',
    where: {},
    since: '2026-07',
    check: 'standards.action-closure',
    expect: 'miss',
    sentence: 'Actions are done too late, since 2026-07, as a pattern.',
  },
  {
    name: 'talks-cancelled',
    what: 'Leaders hold 60 of 100 planned talks with their people instead of 98.',
    where: {},
    since: '2026-04',
    check: 'leadership.one-to-ones',
    expect: 'miss',
    sentence: 'Talks are cancelled, since 2026-04, as a pattern.',
  },
  {
    name: 'refreshers-missed',
    what: 'Of the people due for the refresher of hygiene, 70 of 100 take it instead of all.',
    where: {},
    since: '2026-10',
    check: 'training.refresher-due',
    expect: 'miss',
    kind: 'one-off',
    sentence: 'Refreshers are missed, as of 2026-10.',
  },
  {
    name: 'office-promises',
    what: 'The office keeps 55 of 100 promises to the salons instead of 97.',
    where: {},
    since: '2026-05',
    check: 'internal.on-time',
    expect: 'miss',
    sentence: 'The office does not keep its promises, since 2026-05, as a pattern.',
  },
  {
    name: 'serum-defects',
    what: 'Of the defects of the serum 40 of 100 are found before it is sold instead of 92.',
    where: { product: 'serum' },
    since: '2026-06',
    check: 'product.prevent-ratio',
    expect: 'miss',
    sentence: 'Defects of the serum reach customers, since 2026-06, as a pattern.',
  },
  {
    name: 'refusals-unexplained',
    what: 'Of the returns that are refused 60 of 100 are refused without a reason in writing instead of none.',
    where: {},
    since: '2026-06',
    check: 'returns.rejected',
    expect: 'miss',
    sentence: 'Returns are refused without a reason, since 2026-06, as a pattern.',
  },
  {
    name: 'offers-unwanted',
    what: 'Offers are accepted in 5 of 100 cases instead of 40.',
    where: {},
    since: '2026-10',
    check: 'opportunity.accept',
    expect: 'miss',
    sentence: 'Offers are wanted less than usual, since 2026-10.',
  },
  {
    name: 'answers-not-found',
    what: 'Of those who look for an answer on the web 30 of 100 find it instead of 80.',
    where: {},
    since: '2026-05',
    check: 'self-service.success',
    expect: 'miss',
    sentence: 'Customers do not find answers, since 2026-05, as a pattern.',
  },
  {
    name: 'empty-replies',
    what: 'Of the first replies 25 of 100 say next to nothing instead of none.',
    where: {},
    since: '2026-08',
    check: 'integrity.fast-empty-reply',
    expect: 'miss',
    sentence: 'First replies are empty, since 2026-08, as a pattern; what rests on the time of first replies is doubtful.',
  },
  {
    name: 'unkind-replies',
    what: 'Of the conversations reviewed 60 of 100 are courteous instead of 98.5.',
    where: {},
    since: '2026-04',
    check: 'communication.courtesy',
    expect: 'miss',
    sentence: 'Replies are not courteous, since 2026-04, as a pattern.',
  },
  {
    name: 'wrong-answers',
    what: 'Of the conversations reviewed 65 of 100 have the right answer instead of 99.',
    where: {},
    since: '2026-06',
    check: 'knowledge.accuracy',
    expect: 'miss',
    sentence: 'Answers are wrong, since 2026-06, as a pattern.',
  },
  {
    name: 'complaints-unheard',
    what: 'Complaints are acknowledged within a working day in 50 of 100 cases instead of 99.',
    where: {},
    since: '2026-06',
    check: 'complaint.ack',
    expect: 'miss',
    sentence: 'Complaints are acknowledged late, since 2026-06, as a pattern.',
  },
  {
    name: 'cards-unanswered',
    what: 'Unhappy words are answered within two days in 50 of 100 cases instead of 98.',
    where: {},
    since: '2026-05',
    check: 'voice.answered',
    expect: 'miss',
    sentence: 'Unhappy customers get no answer, since 2026-05, as a pattern.',
  },
  {
    name: 'guests-waiting',
    what: 'Mystery guests are greeted within a minute in 20 of 100 visits instead of 98.5.',
    where: {},
    since: '2026-07',
    check: 'mystery.greet-60s',
    expect: 'miss',
    sentence: 'Guests wait for a greeting, since 2026-07, as a pattern.',
  },
  {
    name: 'long-holds',
    what: 'In 30 of 100 calls somebody holds the line for more than 40 seconds instead of nobody.',
    where: {},
    since: '2026-08',
    check: 'wait.hold-30s',
    expect: 'miss',
    sentence: 'Callers are put on hold for long, since 2026-08, as a pattern.',
  },
  {
    name: 'no-room-for-a-surge',
    what: 'People are busy for more than a third of their time, so that three times the calls would be too many.',
    where: {},
    since: '2026-07',
    check: 'crisis.surge',
    expect: 'miss',
    sentence: 'There is no room for a surge, since 2026-07, as a pattern.',
  },
  {
    name: 'customers-won-dearly',
    what: 'Winning customers costs three times as much.',
    where: {},
    since: '2026-10',
    check: 'retention.cac',
    expect: 'miss',
    kind: 'one-off',
    sentence: 'A new customer costs more than usual, in 2026-10.',
  },
  {
    name: 'service-grown-dear',
    what: 'Service costs three times as much.',
    where: {},
    since: '2026-10',
    check: 'cost.per-resolution',
    expect: 'miss',
    kind: 'one-off',
    sentence: 'A solution costs more than usual, in 2026-10.',
  },
  {
    name: 'work-without-sense',
    what: 'Of the people 60 of 100 see what their work is good for instead of 92.',
    where: {},
    since: '2026-01',
    check: 'engagement.line-of-sight',
    expect: 'miss',
    sentence: 'People do not see what their work is good for, since 2026-01, as a pattern.',
  },
  {
    name: 'replies-without-empathy',
    what: 'Of the conversations reviewed 65 of 100 show that the customer was understood instead of 98.5.',
    where: {},
    since: '2026-05',
    check: 'empathy.quality',
    expect: 'miss',
    sentence: 'Replies do not show that the customer was understood, since 2026-05, as a pattern.',
  },
  {
    name: 'reviews-unanswered',
    what: 'Negative reviews in public get a reply of a person in 40 of 100 cases instead of 99.',
    where: {},
    since: '2026-07',
    check: 'reputation.reply-rate',
    expect: 'miss',
    sentence: 'Negative reviews get no reply, since 2026-07, as a pattern.',
  },
  {
    name: 'translations-misunderstood',
    what: 'Of the cases answered through machine translation 40 of 100 come back instead of none.',
    where: {},
    since: '2026-06',
    check: 'language.machine-translated',
    expect: 'miss',
    sentence: 'Cases come back after machine translation, since 2026-06, as a pattern.',
  },
];

/** What a test may hold a scorecard of October 2026 to. */
export interface PlantedFact {
  readonly name: PlantName;
  readonly check: string;
  readonly unit: Readonly<Record<string, string>>;
  readonly since: string;
  readonly direction: 'worse' | 'better';
  readonly kind: 'pattern' | 'one-off';
}

export const plantedFacts: readonly PlantedFact[] = plants
  .filter(({ expect }) => expect !== 'nothing')
  .flatMap(({ alsoSeenBy = [], ...plant }) => [plant.check, ...alsoSeenBy].map((check) => ({ ...plant, check })))
  .map(({ name, check, where, since, expect, kind }): PlantedFact => ({
    name,
    check,
    unit: where,
    since,
    direction: expect === 'praise' ? 'better' : 'worse',
    kind: kind ?? 'pattern',
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
