/** How many columns a text takes; our five languages have one a letter. */
export const widthOf = (text: string): number => [...text.normalize('NFC')].length;

/** Fills a text to a width, with blanks after it. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Fills a text to a width, with blanks before it. */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Cuts a text that is too long, and says so with an ellipsis. */
export const clip = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${[...text.normalize('NFC')].slice(0, width - 1).join('')}…`;

/** Breaks a text between words so that no line is wider than `width`, unless a single word is. Non-breaking spaces hold. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Wraps a text behind a label; the lines that follow are indented as far. */
export function hang(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(widthOf(label));
  return wrap(text, width - indent.length).map((line, index) => (index === 0 ? label : indent) + line);
}
