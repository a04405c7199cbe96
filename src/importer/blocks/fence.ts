import { indentOf, isBlank, type Line } from './lines.ts';

interface Fence {
  readonly indent: number;
  readonly marker: string;
  /** What follows the backticks or tildes. */
  readonly info: string;
  /** Index of the line after the closing fence. */
  readonly next: number;
}

const opening = /^ *(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/;

/** A line of backticks or tildes alone, which closes a fence of as many or fewer. */
const closing = /^ *(`{3,}|~{3,}) *$/;

/** A line that can close a fence above it. */
interface Closer {
  readonly index: number;
  readonly indent: number;
  /** The number of backticks or tildes. */
  readonly size: number;
}

/** The closing fences below a line, the nearest last, without those that no fence above can reach. */
class Closers {
  readonly #below: Closer[] = [];

  /** A fence cannot extend past a line that is indented less. */
  endAt(indent: number): void {
    while ((this.#below.at(-1)?.indent ?? 0) > indent) this.#below.pop();
  }

  /** A closing fence hides those below it that are no longer. */
  add(closer: Closer): void {
    const isHidden = ({ indent, size }: Closer): boolean => indent === closer.indent && size <= closer.size;
    for (let last = this.#below.at(-1); last && isHidden(last); last = this.#below.at(-1)) this.#below.pop();
    this.#below.push(closer);
  }

  find(indent: number, size: number): Closer | undefined {
    return this.#below.findLast((one) => one.indent === indent && one.size >= size);
  }
}

/**
 * For each opening fence the line that closes it, found in one pass upwards. Searching down from each would take
 * quadratic time on a page of unclosed fences.
 */
const closingLines = (lines: readonly Line[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const backticks = new Closers();
  const tildes = new Closers();
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const indent = indentOf(line);
    backticks.endAt(indent);
    tildes.endAt(indent);
    const marker = opening.exec(line.text)?.[1];
    if (marker === undefined) continue;
    const closers = marker.startsWith('~') ? tildes : backticks;
    const end = closers.find(indent, marker.length);
    if (end) found.set(index, end.index);
    if (closing.test(line.text)) closers.add({ index, indent, size: marker.length });
  }
  return found;
};

const cache = new WeakMap<readonly Line[], ReadonlyMap<number, number>>();

const closingLinesOf = (lines: readonly Line[]): ReadonlyMap<number, number> => {
  const closings = cache.get(lines) ?? closingLines(lines);
  cache.set(lines, closings);
  return closings;
};

/**
 * The fenced code that begins on line `start`. As in SuperFences, the closing fence must be indented like the opening
 * one, and no line between them may be indented less.
 */
export const fenceAt = (lines: readonly Line[], start: number): Fence | undefined => {
  const end = closingLinesOf(lines).get(start);
  const first = lines[start];
  if (end === undefined || !first) return undefined;
  const [, marker = '', info = ''] = opening.exec(first.text) ?? [];
  return { indent: indentOf(first), marker, info: info.trim(), next: end + 1 };
};

/** For each line whether it is part of fenced code, fences included. */
export const fencedLines = (lines: readonly Line[]): readonly boolean[] => {
  const fenced = lines.map(() => false);
  for (let index = 0; index < lines.length; ) {
    const next = fenceAt(lines, index)?.next;
    if (next !== undefined) fenced.fill(true, index, next);
    index = next ?? index + 1;
  }
  return fenced;
};
