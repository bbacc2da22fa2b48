import type { ChainContribution, ChainStep } from '@touchstone/sdk';
import type { Chain, ChainLink, ChainStepResult, CheckResult, Scorecard, UnitResult } from '@touchstone/sdk/contract';

import { benjaminiHochberg, defaultDiscoveryRate, leastPairs, type RankCorrelation, rankCorrelation } from '../../judging/index.js';
import { periodBefore } from '../../measures/index.js';
import { periodOfKey } from '../choose-period.js';
import type { Names } from '../names.js';
import { textIn } from './layouts.js';

/** Changes between periods that a link needs: a year of months. */
export const leastChanges = 12;

export interface ChainParts {
  readonly document: Scorecard;
  /** The key of the run's period. */
  readonly period: string;
  readonly units: Names['units'];
  readonly locale: string;
  readonly nameOf: (check: string) => string;
  /** The table whose rows a check counts. */
  readonly tableOf: (check: string) => string | undefined;
  /** The words for a unit. */
  readonly whereIs: (unit: UnitResult['unit']) => string;
}

interface Chosen {
  readonly step: ChainStep;
  readonly check: CheckResult | undefined;
  readonly principle: string;
}

/** What the figures of a run say of a chain: for each pair of neighbours how far they go together, over units or over periods. */
export function chainOf({ id, doc, name, steps }: ChainContribution, parts: ChainParts): Chain {
  const chosen = steps.map((step) => choose(step, parts));
  const links = chosen.slice(1).map((to, place) => bareLink(chosen[place] ?? to, to, parts));
  return { id, doc, name: textIn(name, parts.locale), steps: chosen.map((each) => toStep(each, parts)), links: judged(links) };
}

function choose(step: ChainStep, { document, ...parts }: ChainParts): Chosen {
  const known = step.checks.flatMap((wanted) => document.principles.flatMap(({ id, checks }) => checks.filter((check) => check.id === wanted).map((check) => ({ step, check, principle: id }))));
  const able = known.find(({ check }) => unitValues(check, parts).size > 0 || periodValues(check).size > 0);
  return able ?? known[0] ?? { step, check: undefined, principle: '' };
}

function toStep({ step, check, principle }: Chosen, parts: ChainParts): ChainStepResult {
  const units = check ? unitValues(check, parts).size : 0;
  const periods = check ? periodValues(check).size : 0;
  const can = check !== undefined && units + periods > 0;
  return {
    id: step.id,
    name: textIn(step.name, parts.locale),
    check: can ? { id: check.id, principle, name: parts.nameOf(check.id), units, periods } : null,
    wanted: [...step.checks],
    missing: can ? [] : [...(check?.missing ?? [])],
  };
}

/** The lowest org units of which a figure is shown in the period of the run: a region would count its branches again. */
function unitValues({ units: results }: CheckResult, { period, units }: Pick<ChainParts, 'period' | 'units'>): ReadonlyMap<string, number> {
  const shown = results.filter(({ unit, period: at, value }) => at === period && value !== null && Object.keys(unit).length === 1 && unit['orgUnit'] !== undefined);
  const there = new Set(shown.map(({ unit }) => unit['orgUnit']));
  const parents = new Set(units.flatMap(({ id, parent }) => (there.has(id) && parent !== null ? ancestors(parent, units) : [])));
  return new Map(shown.flatMap(({ unit: { orgUnit = '' }, value }) => (parents.has(orgUnit) || value === null ? [] : [[orgUnit, value] as const])));
}

function ancestors(id: string, units: Names['units']): string[] {
  const found: string[] = [];
  for (let at: string | null | undefined = id; at && !found.includes(at); at = units.find((each) => each.id === at)?.parent) {
    found.push(at);
  }
  return found;
}

const periodValues = ({ units }: CheckResult): ReadonlyMap<string, number> =>
  new Map(units.flatMap(({ unit, period, value }) => (Object.keys(unit).length === 0 && value !== null ? [[period, value] as const] : [])));

type BareLink = ChainLink & { readonly found: RankCorrelation | undefined };

function bareLink(from: Chosen, to: Chosen, parts: ChainParts): BareLink {
  const ends = { from: from.step.id, to: to.step.id };
  const none: BareLink = { ...ends, by: null, n: 0, least: leastPairs, correlation: null, low: null, high: null, p: null, verdict: 'not-enough-data', sameRows: false, points: [], found: undefined };
  const { check: first } = from;
  const { check: second } = to;
  if (!first || !second) {
    return none;
  }
  const sameRows = parts.tableOf(first.id) !== undefined && parts.tableOf(first.id) === parts.tableOf(second.id);
  const units = paired(unitValues(first, parts), unitValues(second, parts), (unit) => parts.whereIs({ orgUnit: unit }));
  const isUnits = units.length >= leastPairs;
  const changes = isUnits ? [] : paired(changesOf(first, parts.document), changesOf(second, parts.document), (period) => period);
  if (!isUnits && changes.length < leastChanges) {
    return { ...none, n: units.length, sameRows };
  }
  const points = isUnits ? units : changes;
  const sign = first.standard.better === second.standard.better ? 1 : -1;
  const found = rankCorrelation(points.map((point) => [point.from, sign * point.to] as const));
  return { ...none, by: isUnits ? 'units' : 'periods', n: points.length, least: isUnits ? leastPairs : leastChanges, sameRows, points, found };
}

function paired(from: ReadonlyMap<string, number>, to: ReadonlyMap<string, number>, nameOf: (key: string) => string): ChainLink['points'] {
  return [...from].flatMap(([key, value]) => {
    const other = to.get(key);
    return other === undefined ? [] : [{ name: nameOf(key), from: value, to: other }];
  });
}

/** Changes from each period to the next: figures that both grow with the years would else seem to go together. */
function changesOf(check: CheckResult, { organisation: { timezone } }: Scorecard): ReadonlyMap<string, number> {
  const values = periodValues(check);
  return new Map(
    [...values].flatMap(([key, value]) => {
      const before = values.get(periodBefore(periodOfKey(key, timezone), 1, timezone).key);
      return before === undefined ? [] : [[key, value - before] as const];
    }),
  );
}

/** Holds the links to the false discovery rate, all of them together. */
function judged(links: readonly BareLink[]): ChainLink[] {
  const tried = links.filter(({ found }) => found !== undefined);
  const adjusted = benjaminiHochberg(tried.map(({ found }) => found?.p ?? 1));
  return links.map(({ found, ...link }) => {
    if (!found) {
      return link;
    }
    const p = adjusted[tried.findIndex((each) => each.found === found)] ?? 1;
    const verdict = p > defaultDiscoveryRate ? 'could-be-chance' : found.rho > 0 ? 'together' : 'against';
    return { ...link, correlation: found.rho, low: found.low, high: found.high, p, verdict };
  });
}
