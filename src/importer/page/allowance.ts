/** How much of something a page may hold. What goes beyond it is written in a plainer way, and reported once. */
export class Allowance {
  #left: number;
  #isReported = false;

  constructor(most: number) {
    this.#left = most;
  }

  /** Takes as much; what is too much takes nothing. */
  take(count: number): boolean {
    if (count > this.#left) return false;
    this.#left -= count;
    return true;
  }

  /** Whether this is the first time that something was too much. */
  isFirst(): boolean {
    const isFirst = !this.#isReported;
    this.#isReported = true;
    return isFirst;
  }
}

export interface Allowances {
  /** What there is to read in runs of text with marks in them. */
  readonly effort: Allowance;
  /** Elements, components and texts in braces; for each the parser of the build goes through all that follows. */
  readonly tags: Allowance;
}

/** More than any page that people write holds, and as much as is read and written in a few seconds. */
export const allowances = (lineCount: number): Allowances => ({
  effort: new Allowance(120_000),
  tags: new Allowance(Math.min(6000, Math.floor(150_000_000 / Math.max(1, lineCount)))),
});
