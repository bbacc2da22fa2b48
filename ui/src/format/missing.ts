/** What a check lacks, apart: permissions, and what has no data, where of a table without rows the columns need not be named. */
export function missingParts(missing: readonly string[]): { readonly permissions: readonly string[]; readonly columns: readonly string[] } {
  const prefix = 'capability:';
  const permissions = missing.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const data = missing.filter((name) => !name.startsWith(prefix));
  const tables = new Set(data.filter((name) => !name.includes('.')));
  return { permissions, columns: data.filter((name) => tables.has(name) || !tables.has(name.split('.')[0] ?? '')) };
}
