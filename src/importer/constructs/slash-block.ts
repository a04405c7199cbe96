import { isBlank, type Line } from '../blocks/lines.ts';
import { admonition, details } from './admonition.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

const opening = /^(\/{3,}) *([\p{L}\p{N}_-]{1,100})(?: *\| *(.*))?$/u;

/** More than people write. Without a bound, a page of openers would be searched to its end for each. */
const maxLines = 1000;

/** Index of the line of as many slashes as opened the block. */
const closingLine = (lines: readonly Line[], start: number, slashes: string): number | undefined => {
  const end = lines.slice(start, start + maxLines).findIndex(({ text }) => text.trimEnd() === slashes);
  return end === -1 ? undefined : start + end;
};

const option = /^ {4}(type|open): *(.*)$/;

/** The options directly below the opening line. */
const optionsOf = (inner: readonly Line[]): ReadonlyMap<string, string> => {
  const end = inner.findIndex(({ text }) => !option.test(text));
  const own = end === -1 ? inner : inner.slice(0, end);
  return new Map(own.map(({ text }) => [option.exec(text)?.[1] ?? '', option.exec(text)?.[2] ?? '']));
};

const kinds = new Set('note attention caution danger error tip hint important warning admonition details'.split(' '));

const indented = (line: Line): Line => (isBlank(line) ? line : { ...line, text: `    ${line.text}` });

/** The block as `!!!` or `???` would write it. */
const asAside = (first: Line, kind: string, title: string, inner: readonly Line[]): readonly Line[] => {
  const options = optionsOf(inner);
  const type = options.get('type') ?? (/^(?:admonition|details)$/.test(kind) ? 'note' : kind);
  const mark = kind !== 'details' ? '!!!' : options.get('open')?.toLowerCase() === 'true' ? '???+' : '???';
  const head = { ...first, text: `${mark} ${type}${title === '' ? '' : ` "${title}"`}` };
  return [head, ...inner.slice(options.size).map(indented)];
};

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, page } = context;
  const first = lines[start];
  const [, slashes = '', kind = '', title = ''] = (first && opening.exec(first.text)) ?? [];
  if (!first || !page.settings.hasSlashBlocks || !kinds.has(kind)) return undefined;
  const end = closingLine(lines, start + 1, slashes);
  if (end === undefined) return undefined;
  const aside = asAside(first, kind, title.trim(), lines.slice(start + 1, end));
  const block = (kind === 'details' ? details : admonition).read({ ...context, lines: aside, start: 0 });
  return block && { nodes: block.nodes, next: end + 1 };
};

/** `/// note | Title` up to `///`, an aside of PyMdown's blocks. Other kinds of blocks stay as text. */
export const slashBlock: BlockConstruct = { name: 'slash-block', read };
