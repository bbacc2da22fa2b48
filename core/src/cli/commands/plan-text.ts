import type { MeasurePlan, PlannedScan } from '@touchstone/sdk/contract';

import { hang, wrap } from '../terminal/wrap.js';

const width = 80;

const dependence: Readonly<Record<PlannedScan['dependsOnMoment'], string>> = {
  never: 'Figures of a period stay until its data change.',
  'while-young': 'Figures of a period stay, once none of its rows can still change by time alone, until its data change.',
  always: 'Some figures depend on the moment of the run and are measured each time.',
};

/** The plan of a run for people. */
export function planText(plan: MeasurePlan, sql: boolean): string[] {
  const { asOf, from, grain, missing, periods, scans, to } = plan;
  const head = `${scans.length} ${scans.length === 1 ? 'scan' : 'scans'} over ${periods} periods by ${grain}, ${from} to ${to}, as of ${asOf}.`;
  return [
    ...wrap(head, width),
    ...scans.flatMap((scan, place) => ['', ...scanText(scan, place + 1), ...(sql ? ['', scan.sql] : [])]),
    ...(missing.length > 0 ? ['', ...missing.flatMap(({ check, columns }) => hang('Cannot run: ', `${check} lacks ${columns.join(', ')}`, width))] : []),
  ];
}

function scanText({ checks, cuts, dependsOnMoment, kept, words }: PlannedScan, place: number): string[] {
  const units = cuts.map((cut) => (cut.length === 0 ? 'the whole organisation' : cut.join(' and ')));
  return [
    ...hang(`${place}. `.padEnd(11), words, width),
    ...hang('Checks:    ', checks.join(', '), width),
    ...hang('Cuts:      ', units.join('; '), width),
    ...hang('Kept:      ', `${kept.statistics} of ${kept.of} figures by measure and period. ${dependence[dependsOnMoment]}`, width),
  ];
}
