import type { Line } from './line.ts';

const marker = (kind: 'start' | 'end', name: string): RegExp => new RegExp(`(?<!-)-+8<-+ *\\[${kind} *: *${name}\\]`);

const section = (lines: readonly Line[], name: string): readonly Line[] | undefined => {
  const start = lines.findIndex(({ text }) => marker('start', name).test(text));
  const end = lines.findIndex(({ text }, index) => index > start && marker('end', name).test(text));
  return start === -1 ? undefined : lines.slice(start + 1, end === -1 ? undefined : end);
};

const range = (lines: readonly Line[], part: string): readonly Line[] => {
  const [from = '', to] = part.split(':');
  return lines.slice(Math.max(0, Number(from || 1) - 1), to ? Number(to) : undefined);
};

const mostParts = 100;

/**
 * The part of a snippet that is asked for: lines such as `2:5` or `1:2,7:9`, counted from 1 and both ends included, or a named section.
 * `undefined` when there is no such section, or when more parts are asked for than anybody writes.
 */
export const pickLines = (lines: readonly Line[], part: string | undefined): readonly Line[] | undefined => {
  if (part === undefined || part === '') return lines;
  if (/^[A-Za-z]/.test(part)) return section(lines, part);
  const parts = part.split(',');
  return parts.length > mostParts ? undefined : parts.flatMap((one) => range(lines, one));
};
