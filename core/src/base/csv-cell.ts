/** What makes a spreadsheet take a cell for a formula, also as wide letters of East Asia, and what looks as if it had been made safe. Source: OWASP, CSV injection. */
const beginsFormula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell of CSV in quotes, which no spreadsheet takes for a formula: what would begin one stands behind an apostrophe. */
export function safeCell(text: string): string {
  const harmless = beginsFormula.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** What a cell said before {@link safeCell} made it safe. */
export const unsafeText = (text: string): string => (text.startsWith("'") && beginsFormula.test(text.slice(1)) ? text.slice(1) : text);
