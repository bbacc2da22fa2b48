/** What a check lacks, in few words: of a table without rows the columns need not be named. */
export function briefMissing(missing: readonly string[]): string[] {
  const tables = new Set(missing.filter((name) => !name.includes('.')));
  return missing.filter((name) => tables.has(name) || !tables.has(name.split('.')[0] ?? ''));
}
