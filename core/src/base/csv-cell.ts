/** A cell of CSV in quotes, which no spreadsheet takes for a formula: what would begin one stands behind an apostrophe. */
export function safeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** What a cell said before {@link safeCell} made it safe. */
export const unsafeText = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
