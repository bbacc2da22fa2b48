import path from 'node:path';

import type { ImportedFile, ImportReport } from '@touchstone/sdk/contract';

const counted = new Intl.NumberFormat('en');
const rows = (n: number): string => `${counted.format(n)} ${n === 1 ? 'row' : 'rows'}`;

/** What became of an import, for people: nothing is lost silently. */
export function importText({ dataVersion, files, undone = [] }: ImportReport): string[] {
  const taken = new Set(files.map(({ file }) => path.basename(file)));
  return [
    ...undone.map(({ fileName, rows: removed }) => `! ${undoneText(fileName, removed, taken.has(fileName))}`),
    ...files.flatMap(importedText),
    `Data version ${dataVersion}.`,
  ];
}

/** One line on an import that a crash cut off. */
export function undoneText(fileName: string, removed: number, again: boolean): string {
  const left = removed === 0 ? 'nothing of it was left' : `${rows(removed)} of it ${removed === 1 ? 'was' : 'were'} left and removed`;
  return `An import of ${fileName} was cut off; ${left}. ${again ? 'It was imported again now.' : 'Import it again.'}`;
}

/** What became of one file. */
export function importedText(imported: ImportedFile): string[] {
  const { batch, file, rejects, rowsKept, rowsRead, rowsRejected, rowsSkipped, seconds, tables } = imported;
  const name = path.basename(file);
  if (batch === null) {
    return [`${name}: imported before, nothing to do.`];
  }
  const count = (n: number): string => counted.format(n);
  return [
    `${name}: ${count(rowsRead)} rows read, ${count(rowsKept)} kept, ${count(rowsSkipped)} skipped by the mapping, ${count(rowsRejected)} rejected, in ${seconds.toFixed(1)} s.`,
    ...tables.map(({ table, rows: n }) => `  ${table}: ${count(n)}`),
    ...rejects.map(({ code, column, reason, rows: n }) => `  rejected ${count(n)}: ${code}${column === null ? '' : ` in ${column}`}, ${reason}`),
    ...(rowsRejected > 0 ? rejectedText(name, batch, imported) : []),
  ];
}

/** The first rejected rows one by one, and how to see all of them. */
function rejectedText(name: string, batch: string, { firstRejects = [], rowsRejected }: ImportedFile): string[] {
  return [
    '  The first of them:',
    ...firstRejects.map(({ code, column, line, reason }) => `    ${name}:${line}${column === null ? '' : `, ${column}`}: ${reason} (${code})`),
    `  ${rowsRejected > firstRejects.length ? `All ${counted.format(rowsRejected)}` : 'With their values'}: touchstone import --rejects ${batch}`,
  ];
}
