import { indentOf, isBlank, type Line } from './line.ts';

export interface Fence {
  readonly indent: number;
  readonly marker: string;
  /** What stands behind the marks. */
  readonly info: string;
  /** Index of the line after the closing one. */
  readonly next: number;
}

const opening = /^ *(`{3,}|~{3,})\s*([^`]*)$/;

const closes = (line: Line, marker: string): boolean => {
  const text = line.text.trim();
  return text.length >= marker.length && text === marker.charAt(0).repeat(text.length);
};

/**
 * The fenced code that begins on line `start`. Like superfences it wants its closing line as deep as the opening one; without one it is
 * no fence, and neither is it when a line before the end lies less deep.
 */
export const fenceAt = (lines: readonly Line[], start: number): Fence | undefined => {
  const first = lines[start];
  const found = first && opening.exec(first.text);
  if (!first || !found) return undefined;
  const [, marker = '', info = ''] = found;
  const indent = indentOf(first);
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (closes(line, marker) && indentOf(line) === indent)
      return { indent, marker, info: info.trim(), next: index + 1 };
    if (!isBlank(line) && indentOf(line) < indent) return undefined;
  }
  return undefined;
};

/** For each line whether it lies in fenced code, its fences included. */
export const fencedLines = (lines: readonly Line[]): readonly boolean[] => {
  const fenced = lines.map(() => false);
  for (let index = 0; index < lines.length; ) {
    const next = fenceAt(lines, index)?.next;
    if (next !== undefined) fenced.fill(true, index, next);
    index = next ?? index + 1;
  }
  return fenced;
};
