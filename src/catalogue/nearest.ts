/** The fewest letters to add, remove, change or swap with a neighbour that turn one word into another. */
const distance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
};

/**
 * The word that was probably meant; undefined when none is close.
 *
 * @example nearest('minumum', ['increment', 'minimum']) // 'minimum'
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const mostMistakes = Math.min(3, Math.ceil(word.length / 3));
  return known
    .map((candidate) => ({ candidate, mistakes: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ mistakes }) => mistakes <= mostMistakes)
    .toSorted((a, b) => a.mistakes - b.mistakes)[0]?.candidate;
};

/** A sentence that proposes it, with a space behind it; empty when nothing is close. */
export const didYouMean = (word: unknown, known: readonly unknown[]): string => {
  const meant = typeof word === 'string' ? nearest(word, known.map(String)) : undefined;
  return meant === undefined ? '' : `Did you mean "${meant}"? `;
};
