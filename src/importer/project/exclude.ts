/** A sign of a pattern: itself, `?` for any but a stroke, `*` for any number of those, `**` for anything. */
const signsOf = (pattern: string): readonly string[] =>
  (pattern.replace(/^\/|\/$/g, '').match(/\*\*\/?|./gsu) ?? []).map((sign) => (sign === '**/' ? '**' : sign));

const goesOver = (sign: string | undefined): boolean => sign === '*' || sign === '**';

const fits = (sign: string | undefined, char: string): boolean =>
  sign === '**' || sign === char || ((sign === '*' || sign === '?') && char !== '/');

/** Places in a pattern at which its next sign may stand; a star may stand for nothing. */
class Places {
  readonly #signs: readonly string[];
  #places = new Set<number>();

  constructor(signs: readonly string[]) {
    this.#signs = signs;
  }

  add(place: number): void {
    let last = place;
    this.#places.add(last);
    for (; goesOver(this.#signs[last]); last += 1) this.#places.add(last + 1);
  }

  /** Goes on behind one more character of the path. */
  step(char: string): void {
    const before = this.#places;
    this.#places = new Set();
    for (const place of before) {
      const sign = this.#signs[place];
      if (fits(sign, char)) this.add(goesOver(sign) ? place : place + 1);
    }
  }

  isAtEnd(): boolean {
    return this.#places.has(this.#signs.length);
  }
}

/** Follows all readings of a pattern at once: trying one star after the other takes for ever with a row of them. */
const matches = (pattern: string, file: string): boolean => {
  const places = new Places(signsOf(pattern));
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  places.add(0);
  for (const char of file) {
    if (char === '/' && places.isAtEnd()) return true;
    places.step(char);
    if (char === '/' && !isAnchored) places.add(0);
  }
  return places.isAtEnd();
};

/**
 * Whether a file is left out by patterns as `.gitignore` has them; the last one that fits decides.
 *
 * @example isExcluded('concepten/plan.md', ['concepten/']) === true
 */
export const isExcluded = (file: string, patterns: readonly string[]): boolean => {
  const last = patterns.findLast((pattern) => matches(pattern.replace(/^!/, ''), file));
  return last !== undefined && !last.startsWith('!');
};
