import type { Line } from '../blocks/lines.ts';

/** Part of a run of text that is read by itself. */
export interface Piece {
  readonly lines: readonly Line[];
  /** What stood before it. */
  readonly before: '' | ' ' | '\n';
}

/** More than any paragraph that people write holds; for each sign the parser looks back or ahead over all the others. */
const most = { signs: 300, text: 10_000 };

/**
 * Spaces, and signs that could begin or end something within a line; a remark or a declaration is looked for to the end. `import` and
 * `export` begin code of MDX, and are written as references, for each of which the parser of the build copies the text so far.
 */
const signOrSpace = / |<[!?]|\b(?:im|ex)port\b|[\\`*_{}[\]<&~^=:+$!|"']/g;

const weightOf = (text: string): number => (text === ' ' ? 0 : text.length > 1 ? 4 : 1);

/** Whether words have been read to the end of what began among them. */
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

/** No cut goes through a character. */
const endOfWindow = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(most.text - 1)) ? most.text - 1 : most.text;

/** As much of a text as a piece can hold, up to a space between words that belong to nothing, where there is one. */
const cutOf = (text: string): Cut => {
  const balance = new Balance();
  let space: Cut | undefined;
  let between: Cut | undefined;
  let signs = 0;
  for (const { 0: found, index } of text.slice(0, most.text).matchAll(signOrSpace)) {
    const weight = weightOf(found);
    if (signs + weight > most.signs) return between ?? space ?? { end: index, signs };
    if (weight === 0 && index > 0) {
      space = { end: index, signs };
      between = balance.isEven() ? space : between;
    }
    signs += weight;
    balance.add(found);
  }
  const whole = { end: Math.min(text.length, endOfWindow(text)), signs };
  return text.length <= most.text ? whole : (between ?? space ?? whole);
};

/** How much there is to read in a text: its signs, and a little for beginning at all. */
export const effortOf = (text: string): number => {
  let signs = 0;
  for (const [found] of text.matchAll(signOrSpace)) signs += weightOf(found);
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
    const { end, signs } = cutOf(line.text.slice(from, from + most.text + 1));
    parts.push({ line: { ...line, text: line.text.slice(from, from + end) }, before, signs });
    from += end;
    before = line.text.charAt(from) === ' ' ? ' ' : '';
  } while (from < line.text.length);
  return parts;
};

/** Lines of one run in pieces: one, unless there is more in them than in any paragraph that people write. */
export const piecesOf = (lines: readonly Line[]): readonly Piece[] => {
  const pieces: { readonly lines: Line[]; readonly before: Piece['before'] }[] = [];
  let room = { signs: 0, text: 0 };
  for (const { line, before, signs } of lines.flatMap(partsOf)) {
    const size = line.text.length;
    const fits = before === '\n' && signs <= room.signs && size <= room.text;
    if (fits) pieces.at(-1)?.lines.push(line);
    else pieces.push({ lines: [line], before: pieces.length === 0 ? '' : before });
    const left = fits ? room : most;
    room = { signs: left.signs - signs, text: left.text - size };
  }
  return pieces;
};
