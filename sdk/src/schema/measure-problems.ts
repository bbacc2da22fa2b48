import type { Expression } from '../expression/node.js';
import type { ComparedPair, Measure, Population, UnitExpression } from '../measure/measure.js';
import { hintFor } from '../model/closest.js';
import { type DimensionName, type TableDefinition, tables } from '../model/index.js';
import type { CheckContribution } from '../plugin/check.js';
import type { CheckProblem } from './check-problems.js';
import { type Scopes, sortOfColumn, sortWords, unknownTable, type ValueSort } from './value-sort.js';

const dimensions: readonly string[] = ['orgUnit', 'channel', 'topic', 'priority', 'product', 'language', 'segment', 'queue'] satisfies readonly DimensionName[];

/** Walks the tree of one measure, and notes names that the model does not know and values of sorts that do not go together. */
class MeasureReader {
  readonly problems: CheckProblem[] = [];

  /** Reads a node, and notes where it does not give what is wanted. */
  want(sort: ValueSort, node: Expression, path: string, scopes: Scopes): void {
    const given = this.sortOf(node, path, scopes);
    if (given !== undefined && given !== sort) {
      this.note(path, `is ${told(node, given)} where ${sortWords[sort]} is wanted`);
    }
  }

  population({ of, where, excluding, period }: Population, path: string): Scopes {
    this.table(of, `${path}/of`);
    const scopes: Scopes = new Map([[of, of]]);
    excluding.forEach(({ when }, place) => this.want('flag', when, `${path}/excluding/${place}/when`, scopes));
    if (where) {
      this.want('flag', where, `${path}/where`, scopes);
    }
    if (period) {
      this.want('moment', period, `${path}/period`, scopes);
    }
    return scopes;
  }

  unit(unit: string | UnitExpression, path: string, counted: readonly string[]): void {
    if (typeof unit !== 'string') {
      this.sortOf(unit.of, `${path}/of`, new Map());
    } else if (!counted.some((table) => belongs(table, unit))) {
      const there = dimensions.filter((each) => counted.some((table) => belongs(table, each)));
      this.note(path, `the rows of ${counted.map((each) => `"${each}"`).join(', ')} have no "${unit}"${hintFor(unit, there)}`);
    }
  }

  measure(measure: Measure, path: string): void {
    switch (measure.kind) {
      case 'spread':
        return measure.of.forEach((each, place) => this.measure(each, `${path}/of/${place}`));
      case 'difference':
        this.pair(measure, path);
        return measure.beyond && this.pair(measure.beyond, `${path}/beyond`);
      case 'ratio':
        for (const part of ['numerator', 'denominator'] as const) {
          this.want('number', measure[part].value, `${path}/${part}/value`, this.population(measure[part], `${path}/${part}`));
        }
        return;
      default:
        return this.counted(measure, path, this.population(measure, path));
    }
  }

  private pair({ first, second }: ComparedPair, path: string): void {
    this.measure(first, `${path}/first`);
    this.measure(second, `${path}/second`);
  }

  private counted(measure: Exclude<Measure, { kind: 'spread' | 'difference' | 'ratio' }>, path: string, scopes: Scopes): void {
    const all = (sort: ValueSort, values: Readonly<Record<string, Expression>>): void =>
      Object.entries(values).forEach(([key, node]) => this.want(sort, node, `${path}/${key}`, scopes));
    switch (measure.kind) {
      case 'share':
        all('flag', { meeting: measure.meeting });
        return measure.counts && all('number', { 'counts/met': measure.counts.met, 'counts/of': measure.counts.of });
      case 'census':
        return all('flag', { breaching: measure.breaching });
      case 'mean':
      case 'quantile':
        return all('number', { value: measure.value });
      case 'rate': {
        all('number', { events: measure.events });
        const elsewhere = measure.exposureOf && this.population(measure.exposureOf, `${path}/exposureOf`);
        return this.want('number', measure.exposure, `${path}/exposure`, elsewhere ?? scopes);
      }
      case 'netPromoter':
        return all('number', { promoters: measure.promoters, passives: measure.passives, detractors: measure.detractors });
      case 'survival':
        return all('moment', { from: measure.from, lost: measure.lost, until: measure.until });
      case 'agreement':
        this.sortOf(measure.item, `${path}/item`, scopes);
        return measure.scale === 'interval' ? all('number', { value: measure.value }) : void this.sortOf(measure.value, `${path}/value`, scopes);
    }
  }

  /** What a node gives; undefined where that is already told to be wrong. */
  private sortOf(node: Expression, path: string, scopes: Scopes): ValueSort | undefined {
    const want = (sort: ValueSort, parts: Readonly<Record<string, Expression>>): void =>
      Object.entries(parts).forEach(([key, part]) => this.want(sort, part, `${path}/${key}`, scopes));
    switch (node.op) {
      case 'column': {
        const found = sortOfColumn(node, scopes);
        return 'sort' in found ? found.sort : this.note(path, found.reason);
      }
      case 'literal':
        return typeof node.value === 'number' ? 'number' : typeof node.value === 'boolean' ? 'flag' : 'text';
      case 'setting':
        return 'number';
      case 'dimension':
        return 'text';
      case 'moment':
      case 'now':
        return 'moment';
      case 'compare':
        this.alike([node.left, node.right], ['left', 'right'].map((key) => `${path}/${key}`), scopes);
        return 'flag';
      case 'and':
      case 'or':
        want('flag', Object.fromEntries(node.terms.map((term, place) => [`terms/${place}`, term])));
        return 'flag';
      case 'not':
        want('flag', { term: node.term });
        return 'flag';
      case 'known':
      case 'oneOf':
      case 'inSetting':
        this.sortOf(node.term, `${path}/term`, scopes);
        return 'flag';
      case 'arithmetic':
        want('number', { left: node.left, right: node.right });
        return 'number';
      case 'shift':
        want('moment', { time: node.time });
        want('number', { seconds: node.seconds });
        return 'moment';
      case 'duration':
      case 'workingDays':
        want('moment', { from: node.from, to: node.to });
        return 'number';
      case 'part':
        want('moment', { time: node.time });
        return node.part === 'date' || node.part === 'month' ? 'moment' : node.part === 'timeOfDay' ? 'text' : 'number';
      case 'open':
        want('moment', { time: node.time });
        return 'flag';
      case 'firstKnown':
        return this.alike(node.terms, node.terms.map((_, place) => `${path}/terms/${place}`), scopes);
      case 'when':
        want('flag', { condition: node.condition });
        return this.alike([node.then, node.otherwise], ['then', 'otherwise'].map((key) => `${path}/${key}`), scopes);
      case 'length':
        want('text', { term: node.term });
        return 'number';
      case 'matches':
        want('text', { term: node.term });
        return 'flag';
      case 'contains':
        want('texts', { list: node.list });
        want('text', { value: node.value });
        return 'flag';
      case 'related':
        return this.related(node, path, scopes);
      case 'rank':
        return this.ranked(node, path, scopes);
    }
  }

  private related({ aggregate, table, scope, where, value, by }: Extract<Expression, { op: 'related' }>, path: string, scopes: Scopes): ValueSort | undefined {
    if (!this.table(table, `${path}/table`)) {
      return undefined;
    }
    const inner: Scopes = new Map([...scopes, [scope, table]]);
    this.want('flag', where, `${path}/where`, inner);
    if (by) {
      this.want('moment', by, `${path}/by`, inner);
    }
    const given = value && this.sortOf(value, `${path}/value`, inner);
    if (aggregate === 'exists' || aggregate === 'count') {
      return aggregate === 'exists' ? 'flag' : 'number';
    }
    if (value && given !== undefined && given !== 'number' && ['sum', 'mean', 'quantile'].includes(aggregate)) {
      this.note(`${path}/value`, `is ${told(value, given)} where a number is wanted`);
    }
    return given;
  }

  private ranked({ table, scope, by, where }: Extract<Expression, { op: 'rank' }>, path: string, scopes: Scopes): ValueSort | undefined {
    if (!this.table(table, `${path}/table`)) {
      return undefined;
    }
    const inner: Scopes = new Map([...scopes, [scope, table]]);
    this.want('number', by, `${path}/by`, inner);
    if (where) {
      this.want('flag', where, `${path}/where`, inner);
    }
    return 'number';
  }

  /** Reads nodes that are compared with each other, or stand in for each other. */
  private alike(nodes: readonly Expression[], paths: readonly string[], scopes: Scopes): ValueSort | undefined {
    const [first, ...others] = nodes.map((node, place) => ({ node, path: paths[place] ?? '', sort: this.sortOf(node, paths[place] ?? '', scopes) }));
    if (first?.sort === undefined) {
      return others.find(({ sort }) => sort !== undefined)?.sort;
    }
    const wanted = sortWords[first.sort];
    for (const { node, path, sort } of others.filter((each) => each.sort !== undefined && each.sort !== first.sort)) {
      this.note(path, `${wanted} is compared or combined with ${wanted}, not with ${told(node, sort ?? 'text')}`);
    }
    return first.sort;
  }

  private table(name: string, path: string): boolean {
    const there = name.startsWith('setting:') || Object.hasOwn(tables, name);
    if (!there) {
      this.note(path, unknownTable(name));
    }
    return there;
  }

  private note(path: string, reason: string): undefined {
    this.problems.push({ path, reason });
  }
}

const told = (node: Expression, sort: ValueSort): string =>
  node.op === 'literal' && sort !== 'flag' ? `the ${sort} ${JSON.stringify(node.value)}` : sortWords[sort];

const belongs = (table: string, dimension: string): boolean =>
  table.startsWith('setting:') || (Object.hasOwn(tables, table) && dimension in ((tables[table as keyof typeof tables] as TableDefinition).dimensions ?? {}));

/** The tables whose rows a measure counts. */
function tablesCounted(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'spread':
      return measure.of.flatMap(tablesCounted);
    case 'difference':
      return [...tablesCounted(measure.first), ...tablesCounted(measure.second)];
    case 'ratio':
      return [measure.numerator.of, measure.denominator.of];
    default:
      return [measure.of];
  }
}

/** Names in the measures of checks that the model does not know, and values that do not go together, such as a moment and a number. */
export function findMeasureProblems(checks: readonly CheckContribution[]): CheckProblem[] {
  return checks.flatMap(({ id, measure, by, persons }, index) => {
    const path = `/checks/${index}`;
    const reader = new MeasureReader();
    reader.measure(measure, `${path}/measure`);
    const counted = [...new Set(tablesCounted(measure))];
    const there = counted.every((table) => table.startsWith('setting:') || Object.hasOwn(tables, table));
    if (there) {
      by.forEach((units, place) => units.forEach((unit, inside) => reader.unit(unit, `${path}/by/${place}/${inside}`, counted)));
      if (measure.kind === 'difference') {
        measure.alike?.forEach((unit, place) => reader.unit(unit, `${path}/measure/alike/${place}`, counted));
      }
      if (measure.kind === 'spread' && measure.across !== 'period') {
        reader.unit(measure.across, `${path}/measure/across`, counted);
      }
    }
    if (persons) {
      reader.want('number', persons, `${path}/persons`, new Map());
    }
    return reader.problems.map((problem) => ({ ...problem, reason: `the check "${id}": ${problem.reason}` }));
  });
}
