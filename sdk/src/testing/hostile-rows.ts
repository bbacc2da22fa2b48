import { type ColumnDefinition, type TableDefinition, type TableName, tables } from '../model/index.js';
import { type Given, givenRow, type GivenRow } from './given.js';
import { randomNumbers } from './shuffled.js';

const texts = [
  '',
  ' ',
  '\u0000',
  "'; DROP TABLE \"case\"; --",
  '"quoted", and\nbroken',
  '{n, plural, one {#} other {#}}',
  '${constructor}',
  '__proto__',
  'ZA\u0142\u00d3\u0142\u0106 \u0159\u0159\u0159 \u4e2d\u6587 \u05e9\u05dc\u05d5\u05dd',
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  'e\u0301\u0301\u0301\u0301',
  '\u202etxet desrever',
  `${'a'.repeat(5000)}!`,
  '\ufeffmark',
];

const moments = ['1900-01-01T00:00:00Z', '1970-01-01T00:00:00Z', '2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2026-10-31T23:59:59Z', '2199-12-31T23:59:59Z'];
const numbers = [0, 1, -1, 2, 1e-9, 0.1, -0, 1e9, 2 ** 31, -(2 ** 31)];

/** Picks from lists, the same for the same seed. */
class Dice {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomNumbers(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  upTo(count: number): number {
    return Math.floor(this.random() * count);
  }

  of<T>(values: readonly [T, ...T[]] | readonly T[]): T {
    return values[this.upTo(values.length)] as T;
  }
}

function number(dice: Dice, { type, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: ColumnDefinition): number {
  const whole = type !== 'decimal';
  const fitting = numbers.filter((each) => each >= minimum && each <= maximum && (!whole || Number.isInteger(each)));
  return fitting.length > 0 ? dice.of(fitting) : Number.isFinite(minimum) ? minimum : maximum;
}

/** Half of the moments lie in the period that is judged: what lies elsewhere is counted by few measures. */
function moment(dice: Dice): string {
  const inPeriod = new Date(Date.UTC(2026, 9, 1 + dice.upTo(31), dice.upTo(24), dice.upTo(60))).toISOString().replace('.000', '');
  return dice.chance(0.5) ? inPeriod : dice.of(moments);
}

function value(dice: Dice, definition: ColumnDefinition): unknown {
  switch (definition.type) {
    case 'choice':
      return dice.of(definition.values ?? []);
    case 'boolean':
      return dice.chance(0.5);
    case 'timestamp':
      return moment(dice);
    case 'date':
      return moment(dice).slice(0, 10);
    case 'month':
      return `${moment(dice).slice(0, 7)}-01`;
    case 'time':
      return dice.of(['00:00', '09:00', '23:59']);
    case 'list':
      return Array.from({ length: dice.upTo(4) }, () => dice.of(texts));
    case 'id':
    case 'reference':
      return `${definition.target ?? 'row'}-${dice.upTo(20)}`;
    case 'text':
      return dice.of(texts);
    default:
      return number(dice, definition);
  }
}

/** Texts in which the host itself believes, and which the intake checks. */
const trusted: ReadonlySet<string> = new Set(['timezone', 'opens', 'closes']);

function row(dice: Dice, table: TableDefinition, index: number): Readonly<Record<string, unknown>> {
  const cells = Object.entries(table.columns).flatMap(([key, definition]) => {
    if (key === 'id') {
      return [[key, `${table.name}-${index}`]];
    }
    if (trusted.has(key) || (!definition.required && dice.chance(0.25))) {
      return [];
    }
    const least = table.minimumGroup?.column === key ? table.minimumGroup.size : 0;
    const made = value(dice, definition);
    return [[key, typeof made === 'number' ? Math.max(least, made) : made]];
  });
  return Object.fromEntries(cells) as Readonly<Record<string, unknown>>;
}

/**
 * Rows that no organisation would like to have and that any may have: everything missing, every extreme, texts that mean something
 * to programs. Each fits the model, for what does not is refused before a check could see it. The same for the same seed.
 */
export function hostileRows(names: readonly string[], { seed, count }: { readonly seed: number; readonly count: number }): readonly GivenRow[] {
  const dice = new Dice(seed);
  return names.flatMap((name) => {
    const table: TableDefinition = tables[name as TableName];
    const keys = new Set<string>();
    return Array.from({ length: count }, (_, index) => row(dice, table, index))
      .filter((values) => {
        const key = JSON.stringify(table.key.map((each) => values[each] ?? null));
        return !keys.has(key) && keys.add(key);
      })
      .map((values) => givenRow(name as TableName, values as Given<TableName>));
  });
}
