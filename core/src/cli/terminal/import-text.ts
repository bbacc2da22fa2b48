import path from 'node:path';

import type { ImportedFile, ImportReport } from '@touchstone/sdk/contract';

import { tellReason } from '../../intake/index.js';
import { recipeLanguage, tableNamed } from '../../measures/index.js';
import { createTranslate } from './texts.js';
import { undoneText } from './undone-text.js';

/** What became of an import, for people, in a language: nothing is lost silently. */
export function importText({ dataVersion, files, undone = [] }: ImportReport, locale: string): string[] {
  const taken = new Set(files.map(({ file }) => path.basename(file)));
  return [
    ...undone.map(({ fileName, rows: removed }) => `! ${undoneText(fileName, removed, taken.has(fileName), locale)}`),
    ...files.flatMap((imported) => importedText(imported, locale)),
    createTranslate(locale)('dataVersion', { version: dataVersion }),
  ];
}

/** What became of one file. */
export function importedText(imported: ImportedFile, locale: string): string[] {
  const { batch, file, rejects, rowsKept, rowsRead, rowsRejected, rowsSkipped, seconds, tables } = imported;
  const name = path.basename(file);
  const say = createTranslate(locale);
  if (batch === null) {
    return [say('importedBefore', { file: name })];
  }
  const counts = { read: rowsRead, kept: rowsKept, skipped: rowsSkipped, rejected: rowsRejected, seconds: Number(seconds.toFixed(1)) };
  return [
    say('imported', { file: name, ...counts }),
    ...tables.map(({ table, rows }) => `  ${say('importedRows', { table: named(table, locale), rows })}`),
    ...rejects.map(({ code, column, reason, rows }) => `  ${say(column === null ? 'rejectedRows' : 'rejectedIn', { rows, code, column: column ?? '', reason: tellReason({ code, reason }, locale) })}`),
    ...(rowsRejected > 0 ? rejectedText(name, batch, imported, locale) : []),
  ];
}

/** A table as people call its rows, and as files name it. */
function named(table: string, locale: string): string {
  const noun = recipeLanguage(locale)?.nouns[tableNamed(table).noun[0]]?.[1];
  return noun === undefined ? table : `${noun} (${table})`;
}

/** The first rejected rows one by one, and how to see all of them. */
function rejectedText(name: string, batch: string, { firstRejects = [], rowsRejected }: ImportedFile, locale: string): string[] {
  const say = createTranslate(locale);
  return [
    `  ${say('rejectedFirst')}`,
    ...firstRejects.map(({ code, column, line, reason }) => `    ${name}:${line}${column === null ? '' : `, ${column}`}: ${tellReason({ code, reason }, locale)} (${code})`),
    `  ${rowsRejected > firstRejects.length ? say('rejectedAll', { rows: rowsRejected }) : say('rejectedValues')}: touchstone import --rejects ${batch}`,
  ];
}
