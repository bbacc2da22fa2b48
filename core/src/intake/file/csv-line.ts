/** The fields of one CSV record, unquoted. For headers and samples; rows are read by the engine. */
export function splitRecord(record: string, delimiter: string, quote: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  let atStart = true;
  for (let at = 0; at < record.length; at += 1) {
    const letter = record[at] as string;
    if (quoted) {
      if (letter !== quote) {
        field += letter;
      } else if (record[at + 1] === quote) {
        field += quote;
        at += 1;
      } else {
        quoted = false;
      }
    } else if (letter === quote && atStart) {
      quoted = true;
      atStart = false;
    } else if (letter === delimiter) {
      fields.push(field);
      field = '';
      atStart = true;
    } else {
      field += letter;
      atStart = false;
    }
  }
  return [...fields, field];
}

/** A field as it is safe to write: always in quotes. */
export const quoteField = (text: string): string => `"${text.replaceAll('"', '""')}"`;
