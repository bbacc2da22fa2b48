import { CsvScanner } from './csv-scanner.js';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** How many fields the first records of a sample have when split at a delimiter. */
function fieldCounts(sample: Buffer, delimiter: Delimiter, quote: number): number[] {
  const counts: number[] = [];
  const scanner = new CsvScanner(
    { delimiter: delimiter.charCodeAt(0), quote },
    { record: ({ fields }) => counts.push(fields), blank: () => undefined, fault: () => counts.push(0) },
  );
  scanner.push(sample);
  return counts.slice(0, 200);
}

/** The delimiter at which the most records of a sample have as many fields as the first one, and more than one; else the comma. */
export function findDelimiter(sample: Buffer, quote: number): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const [header = 1, ...rows] = fieldCounts(sample, delimiter, quote);
    const alike = rows.filter((fields) => fields === header).length;
    return { delimiter, score: header < 2 ? 0 : (alike + 1) * Math.log2(header) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : ',';
}
