/** How many letters have to change to turn one word into the other. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const substitution = (previous[column] as number) + (letter === otherLetter ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] as number) + 1, (current[column] as number) + 1));
    }
    previous = current;
  }
  return previous.at(-1) as number;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_.-]+/g, '');

/** A sentence that offers the known word closest to an unknown one, or nothing where none is close. */
export function didYouMean(word: string, known: readonly string[]): string {
  const scored = known.map((candidate) => ({ candidate, distance: distance(plain(word), plain(candidate)) }));
  const best = scored.toSorted((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= Math.max(2, word.length / 3) ? ` Did you mean "${best.candidate}"?` : '';
}
