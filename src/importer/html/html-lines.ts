import { isBlank, type Line } from '../source/line.ts';
import { isBlockTag } from './block-tags.ts';

const opening = /^ {0,3}<([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)/;

const empty = new Set(['hr', 'img', 'br', 'input', 'link', 'meta']);

/** Name of the tag that begins a block on a line. */
export const tagAt = ({ text }: Line): string | undefined => {
  const name = opening.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && isBlockTag(name) ? name : undefined;
};

const count = (text: string, name: string): number => {
  const opened = text.match(new RegExp(`<${name}(?=[\\s/>]|$)`, 'gi'))?.length ?? 0;
  const closed = text.match(new RegExp(`</${name}\\s*>|<${name}(?=[\\s/])[^<>]*/>`, 'gi'))?.length ?? 0;
  return opened - closed;
};

/**
 * Index of the line after the block of a tag: after the line with its closing tag, or before the next blank one when it is never closed.
 */
export const endOfTag = (lines: readonly Line[], start: number, name: string): number => {
  if (empty.has(name)) return start + 1;
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    depth += count(lines[index]?.text ?? '', name);
    if (depth <= 0) return index + 1;
  }
  const blank = lines.findIndex((line, index) => index > start && isBlank(line));
  return blank === -1 ? lines.length : blank;
};
