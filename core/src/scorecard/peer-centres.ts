import { funnel } from '../judging/index.js';
import { comparable, toFunnel } from './candidates.js';
import type { JudgedCheck, JudgedUnit } from './judge-check.js';
import { cutOf } from './unit-key.js';

/** Around what the peers of a unit lay in its period, the unit itself included; undefined where they were too few. */
export type PeerCentres = (judged: JudgedCheck, unit: Pick<JudgedUnit, 'unit' | 'period'>) => number | undefined;

const keyOf = ({ unit, period }: Pick<JudgedUnit, 'unit' | 'period'>): string => `${period} ${cutOf(unit)}`;

/** Reads each check once: a thousand units over two years share the same few centres. */
export function createPeerCentres(): PeerCentres {
  const known = new Map<JudgedCheck, ReadonlyMap<string, number | undefined>>();
  return (judged, unit) => {
    const centres = known.get(judged) ?? centresOf(judged);
    known.set(judged, centres);
    return centres.get(keyOf(unit));
  };
}

function centresOf({ unitHistory }: JudgedCheck): ReadonlyMap<string, number | undefined> {
  const peers = Map.groupBy([...unitHistory.values()].flat(), keyOf);
  return new Map([...peers].map(([key, units]) => [key, funnel(toFunnel(comparable(units)), { winsorise: 0.2 })?.centre]));
}
