import { clip, padEnd, padStart, widthOf } from './wrap.js';

type Row = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** A table with a head, its columns as wide as what is in them and cut at 40, but for the last one; lines longer than the terminal are cut. */
export function tableText(names: readonly string[], rows: readonly Row[], width: number): string[] {
  const columns = names.map((name, index) => {
    const widest = index === names.length - 1 ? Infinity : 40;
    const cells = rows.map((row) => clip(textOf(row[name]).replace(/\s+/g, ' '), widest));
    const isNumeric = rows.length > 0 && rows.every((row) => typeof row[name] === 'number');
    return { name, cells, isNumeric, width: Math.max(widthOf(name), ...cells.map(widthOf)) };
  });
  const line = (cellOf: (column: (typeof columns)[number]) => string) =>
    clip(columns.map((column) => (column.isNumeric ? padStart : padEnd)(cellOf(column), column.width)).join('  '), width).trimEnd();
  return [line(({ name }) => name), line((column) => '─'.repeat(column.width)), ...rows.map((_, index) => line(({ cells }) => cells[index] ?? ''))];
}
