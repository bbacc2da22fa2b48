import { type PlantName, plants } from './plants.ts';

/** The true rates that hold for every branch alike; every row is an independent draw from them. */
export const base = {
  firstReply: 0.96,
  /** Of the written contacts without a reply in time, those that never get one. */
  neverOfLate: 0.06,
  resolution: 0.92,
  satisfaction: 0.86,
  promiseKept: 0.985,
  documented: 0.995,
  contacted: 0.93,
  answersSurvey: 0.62,
  customerKnown: 0.975,
  outsideHours: 0.07,
  probeOk: 0.998,
  busyInterval: 0.03,
  ideaAnswered: 0.97,
} as const;

export interface Place {
  /** Without one, the whole organisation. */
  readonly branch?: string;
  readonly product?: string | undefined;
  /** `YYYY-MM` in the time zone of the organisation. */
  readonly month: string;
}

/** The true rates of one world: those of the null world, and where a plant is switched on, its own. */
export interface TrueRates {
  firstReply(place: Place): number;
  resolution(place: Place): number;
  satisfaction(place: Place): number;
  promiseKept(place: Place, evening: boolean): number;
  /** How many standard errors the answers of a month are made to lie off their true rate, if at all. */
  fixedSatisfaction(place: Place): number | undefined;
  isOrdersBoxSilent(month: string): boolean;
  /** Whether a plant shows there and then. */
  isPlanted(name: PlantName, place: Place): boolean;
}

export function createTrueRates(enabled: ReadonlySet<PlantName>): TrueRates {
  const holds = (name: PlantName, { branch, product, month }: Place): boolean => {
    const plant = plants.find((each) => each.name === name);
    return (
      plant !== undefined &&
      enabled.has(name) &&
      (plant.where['orgUnit'] ?? branch) === branch &&
      (plant.where['product'] ?? product) === product &&
      month >= plant.since &&
      month <= (plant.until ?? month)
    );
  };

  return {
    firstReply: (place) => (holds('zilina-first-reply', place) ? 0.8 : base.firstReply),
    resolution: (place) => (holds('gyor-resolution', place) ? 0.8 : base.resolution),
    satisfaction: (place) =>
      holds('ostrava-satisfaction', place) ? 0.66 : holds('riga-1-satisfaction', place) ? 0.95 : base.satisfaction,
    promiseKept: (place, evening) => (evening && holds('brno-evening-promises', place) ? 0.7 : base.promiseKept),
    fixedSatisfaction: (place) => (holds('pecs-bad-month', place) ? -1.7 : undefined),
    isPlanted: holds,
    isOrdersBoxSilent: (month) => holds('brno-orders-silent', { branch: 'brno', month }),
  };
}
