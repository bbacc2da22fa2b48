import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What one run of a stage cost: seconds by the clock and of the processors, and the most memory its process ever held. */
export interface StageResult {
  readonly stage: string;
  /** Which of many queries it was, where a stage asks one after the other. */
  readonly item?: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly counted: Readonly<Record<string, number>>;
}

/** All that was weighed in a folder so far, oldest first. */
export async function readResults(folder: string): Promise<StageResult[]> {
  const file = join(folder, 'results.jsonl');
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '') : [];
  return lines.map((line) => JSON.parse(line) as StageResult);
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Weight {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly of: readonly StageResult[];
}

/** Several runs of a stage by their medians; what goes on from run to run, and one query after the other, by their sum. */
function weightOf(results: readonly StageResult[], stage: string): Weight | undefined {
  const own = results.filter((result) => result.stage === stage);
  const items = own.filter(({ item }) => item !== undefined);
  const of = items.length > 0 ? items : own;
  if (of.length === 0) {
    return undefined;
  }
  const together = items.length > 0 || stage === 'fill' ? (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) : median;
  // Of many questions that are alike one may stand for all.
  const all = (read: (result: StageResult) => number) => together(of.map((result) => read(result) * (result.counted['times'] ?? 1)));
  return {
    seconds: all(({ seconds }) => seconds),
    cpu: all(({ cpu }) => cpu),
    megabytes: Math.max(...own.map(({ megabytes }) => megabytes)),
    of,
  };
}

/** One weight over another by the clock, and by the time of the processors, which other work on the machine disturbs less. */
function against(one: Weight | undefined, other: Weight | undefined, tell: (ratio: number) => string): string {
  const ratioOf = (read: (weight: Weight) => number) => tell((one ? read(one) : Number.NaN) / (other ? read(other) : Number.NaN));
  return `${ratioOf(({ seconds }) => seconds)} (processors ${ratioOf(({ cpu }) => cpu)})`;
}

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;

type Told = (weight: Weight, weights: ReadonlyMap<string, Weight>) => string;

const rows: readonly { readonly stage: string; readonly what: string; readonly ratio?: Told; readonly budget?: string }[] = [
  { stage: 'fill', what: 'filling the database' },
  { stage: 'cold', what: 'all 33 checks, cold', ratio: () => '1', budget: '≤ 4096 MB' },
  {
    stage: 'yardstick',
    what: 'the same by hand, one statement a table',
    ratio: (hand, weights) => `cold is ${against(weights.get('cold'), hand, times)} of it`,
    budget: '≤ 1.3 ×',
  },
  { stage: 'again', what: 'again, nothing new', ratio: (again, weights) => `${against(again, weights.get('cold'), percent)} of cold` },
  { stage: 'import', what: 'the import of one more day' },
  { stage: 'day', what: 'after one more day', ratio: (day, weights) => `${against(day, weights.get('cold'), percent)} of cold`, budget: '≤ 10 %' },
  { stage: 'same', what: 'holding that to one from nothing', ratio: ({ of }) => `${of[0]?.counted['different']} of ${of[0]?.counted['statistics']} statistics differ`, budget: '0' },
  { stage: 'single', what: 'one query a measure, all its groupings at once', ratio: (single, weights) => `${against(single, weights.get('cold'), times)} of cold, ${single.of.length} measures`, budget: '≥ 10 ×' },
  { stage: 'grouping', what: 'one query a measure and grouping', ratio: (each, weights) => `${against(each, weights.get('cold'), times)} of cold, ${each.of.length} questions`, budget: '≥ 10 ×' },
  { stage: 'fill-whole', what: 'filling all other tables' },
  { stage: 'catalogue', what: 'the whole catalogue of measures, cold', ratio: ({ of }) => `${of[0]?.counted['measured']} of ${of[0]?.counted['checks']} have data`, budget: '≤ 4096 MB' },
  { stage: 'catalogue-again', what: 'the catalogue again, nothing new', ratio: (again, weights) => `${against(again, weights.get('catalogue'), percent)} of the catalogue, cold` },
  { stage: 'catalogue-import', what: 'the import of one more day of all tables' },
  { stage: 'catalogue-day', what: 'the catalogue after one more day', ratio: (day, weights) => `${against(day, weights.get('catalogue'), percent)} of the catalogue, cold`, budget: '≤ 10 %' },
  { stage: 'catalogue-same', what: 'holding that to one from nothing', ratio: ({ of }) => `${of[0]?.counted['different']} of ${of[0]?.counted['statistics']} statistics differ`, budget: '0' },
  { stage: 'catalogue-single', what: 'the catalogue, one query a measure', ratio: (single, weights) => `${against(single, weights.get('catalogue'), times)} of the catalogue, cold`, budget: '≥ 10 ×' },
  { stage: 'catalogue-grouping', what: 'the catalogue, one query a measure and grouping', ratio: (each, weights) => `${against(each, weights.get('catalogue'), times)} of the catalogue, cold, ${each.of.length} questions`, budget: '≥ 10 ×' },
  {
    stage: 'catalogue-tile',
    what: 'the catalogue, one query a measure, grouping and month, of which one month each was asked',
    ratio: (each, weights) => `${against(each, weights.get('catalogue'), times)} of the catalogue, cold, ${each.of.reduce((sum, { counted }) => sum + (counted['times'] ?? 1), 0)} questions`,
    budget: '≥ 10 ×',
  },
];

/** The table of RESULTS.md. */
export function resultsTable(results: readonly StageResult[]): string {
  const weights = new Map(rows.flatMap(({ stage }) => {
    const weight = weightOf(results, stage);
    return weight ? [[stage, weight] as const] : [];
  }));
  const lines = rows.flatMap(({ stage, what, ratio, budget = '' }) => {
    const weight = weights.get(stage);
    return weight ? [`| ${what} | ${weight.seconds.toFixed(2)} | ${weight.cpu.toFixed(2)} | ${weight.megabytes.toFixed(0)} | ${ratio?.(weight, weights) ?? ''} | ${budget} |`] : [];
  });
  return ['| what | s | processor s | MB | ratio | budget |', '|---|---:|---:|---:|---|---|', ...lines].join('\n');
}
