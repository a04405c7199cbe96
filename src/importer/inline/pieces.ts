import type { Line } from '../blocks/lines.ts';

/** A part of a run of text that is parsed on its own. */
export interface Piece {
  readonly lines: readonly Line[];
  /** The white space before it. */
  readonly before: '' | ' ' | '\n';
}

/** More than people write in a paragraph. The parser takes quadratic time in the number of special characters. */
const limits = { signs: 300, text: 10_000 };

/**
 * Spaces, and characters that could begin or end inline markup. A comment or declaration is searched for to the end of
 * the text. `import` and `export` are escaped with references, for each of which the MDX parser copies the text so far.
 */
const costly = / |<[!?]|\b(?:im|ex)port\b|[\\`*_{}[\]<&~^=:+$!|"']/g;

const weightOf = (text: string): number => (text === ' ' ? 0 : text.length > 1 ? 4 : 1);

/** Whether all brackets and emphasis so far have been closed. */
class Balance {
  readonly #counts = new Map<string, number>();

  add(sign: string): void {
    this.#counts.set(sign, (this.#counts.get(sign) ?? 0) + 1);
  }

  isEven(): boolean {
    const count = (sign: string): number => this.#counts.get(sign) ?? 0;
    return count('[') === count(']') && ['`', '*', '_'].every((sign) => count(sign) % 2 === 0);
  }
}

interface Cut {
  readonly end: number;
  readonly signs: number;
}

/** Never splits a surrogate pair. */
const endOfWindow = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(limits.text - 1)) ? limits.text - 1 : limits.text;

/** As much of a text as one piece can hold, preferably up to a space outside of any markup. */
const cutOf = (text: string): Cut => {
  const balance = new Balance();
  let space: Cut | undefined;
  let between: Cut | undefined;
  let signs = 0;
  for (const { 0: found, index } of text.slice(0, limits.text).matchAll(costly)) {
    const weight = weightOf(found);
    if (signs + weight > limits.signs) return between ?? space ?? { end: index, signs };
    if (weight === 0 && index > 0) {
      space = { end: index, signs };
      between = balance.isEven() ? space : between;
    }
    signs += weight;
    balance.add(found);
  }
  const whole = { end: Math.min(text.length, endOfWindow(text)), signs };
  return text.length <= limits.text ? whole : (between ?? space ?? whole);
};

/** The estimated cost of parsing a text: its special characters, and a little for starting at all. */
export const effortOf = (text: string): number => {
  let signs = 0;
  for (const [found] of text.matchAll(costly)) signs += weightOf(found);
  return signs + 5;
};

interface Part {
  readonly line: Line;
  readonly before: Piece['before'];
  readonly signs: number;
}

const partsOf = (line: Line): readonly Part[] => {
  const parts: Part[] = [];
  let before: Piece['before'] = '\n';
  let from = 0;
  do {
    const { end, signs } = cutOf(line.text.slice(from, from + limits.text + 1));
    parts.push({ line: { ...line, text: line.text.slice(from, from + end) }, before, signs });
    from += end;
    before = line.text.charAt(from) === ' ' ? ' ' : '';
  } while (from < line.text.length);
  return parts;
};

/** Splits a run of lines into pieces: a single one, unless it is longer than any paragraph that people write. */
export const piecesOf = (lines: readonly Line[]): readonly Piece[] => {
  const pieces: { readonly lines: Line[]; readonly before: Piece['before'] }[] = [];
  let room = { signs: 0, text: 0 };
  for (const { line, before, signs } of lines.flatMap(partsOf)) {
    const size = line.text.length;
    const fits = before === '\n' && signs <= room.signs && size <= room.text;
    if (fits) pieces.at(-1)?.lines.push(line);
    else pieces.push({ lines: [line], before: pieces.length === 0 ? '' : before });
    const left = fits ? room : limits;
    room = { signs: left.signs - signs, text: left.text - size };
  }
  return pieces;
};
