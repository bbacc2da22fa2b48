import type { Derive, RateStatistic } from '@touchstone/sdk';

/** By custom a process is said to drift by so many standard deviations in the long run; the custom is disputed. */
const customaryShift = 1.5;

/** With fewer defects a level would be a guess. */
const fewestDefects = 5;

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduceRight((sum, each) => sum * x + each, 0);

const central = {
  over: [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  under: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
};
const near = {
  over: [1.4234371107496837, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  under: [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995344, 1.0507500716444169e-9],
};
const far = {
  over: [6.657904643501104, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7],
  under: [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.4215117583164457e-7, 2.0442631033899397e-15],
};

/** The number of standard deviations that so small a share lies beyond. Source: Wichura 1988, Applied Statistics 37, algorithm AS 241, to 16 digits. */
export function deviationsBeyond(share: number): number {
  const q = 0.5 - share;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(central.over, r)) / polynomial(central.under, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  const [{ over, under }, x] = r <= 5 ? [near, r - 1.6] : [far, r - 5];
  return (Math.sign(q) * polynomial(over, x)) / polynomial(under, x);
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The sigma level of so many defects among so many opportunities, and its standard error by the delta method: the defects are counted, thus Poisson. */
export function sigmaLevel(defects: number, opportunities: number): { readonly level: number; readonly error: number } {
  const z = deviationsBeyond(defects / opportunities);
  return { level: z + customaryShift, error: Math.sqrt(defects) / opportunities / density(z) };
}

/**
 * Makes of defects for every million opportunities a sigma level: a rate of as many events as have just its standard error, so that its
 * interval is that of the level. Left out where there are too few defects, or none of a level above nothing.
 */
export const sigma: Derive<RateStatistic> = (statistics) =>
  statistics.flatMap(({ unit, period, statistic: { events, exposure, n } }) => {
    const opportunities = exposure * 1_000_000;
    if (events < fewestDefects || events >= opportunities) {
      return [];
    }
    const { level, error } = sigmaLevel(events, opportunities);
    return level > 0 ? [{ unit, period, statistic: { kind: 'rate', events: (level / error) ** 2, exposure: level / error ** 2, n } }] : [];
  });

/** The code of the plugin, by check: the host runs it in a sandbox, on statistics alone. */
export const derive = { 'sigma-level': sigma };
