/** How many letters must change to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The word that somebody may have meant: at most a third of its letters differ. */
export function closestTo(word: string, known: readonly string[]): string | undefined {
  const [best] = known.map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(1, Math.floor(word.length / 3)) ? best.each : undefined;
}

/** What goes behind a word that nobody knows: the known one that may have been meant; empty where none is close. */
export function hintFor(word: string, known: readonly string[]): string {
  const meant = closestTo(word, known);
  return meant === undefined ? '' : ` (did you mean "${meant}"?)`;
}
