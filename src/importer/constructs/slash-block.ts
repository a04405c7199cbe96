import { isBlank, type Line, nextNonBlank, textOf } from '../blocks/lines.ts';
import { admonition, details } from './admonition.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { tabs } from './tabs.ts';

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

interface SlashBlock {
  readonly first: Line;
  readonly kind: string;
  readonly title: string;
  readonly inner: readonly Line[];
  /** Index of the line after it. */
  readonly next: number;
}

const blockAt = (lines: readonly Line[], start: number): SlashBlock | undefined => {
  const first = lines[start];
  const [, slashes = '', kind = '', title = ''] = (first && opening.exec(first.text)) ?? [];
  const end = first && kind !== '' ? closingLine(lines, start + 1, slashes) : undefined;
  if (!first || end === undefined) return undefined;
  return { first, kind, title: title.trim(), inner: lines.slice(start + 1, end), next: end + 1 };
};

const readAside: SlashReader = ({ first, kind, title, inner, next }, context) => {
  const aside = asAside(first, kind, title, inner);
  const block = (kind === 'details' ? details : admonition).read({ ...context, lines: aside, start: 0 });
  return block && { nodes: block.nodes, next };
};

/** Tabs directly below each other form one set, as `===` would write it. */
const readTabs: SlashReader = (block, context) => {
  const set: SlashBlock[] = [];
  for (let one: SlashBlock | undefined = block; one?.kind === 'tab'; ) {
    set.push(one);
    one = blockAt(context.lines, nextNonBlank(context.lines, one.next));
    if (one && /^ {4}new: *true/m.test(textOf(one.inner.slice(0, 3)))) break;
  }
  const written = set.flatMap(({ first, title, inner }) => [
    { ...first, text: `=== "${title}"` },
    ...inner.filter(({ text }) => !/^ {4}(?:new|select|attrs): /.test(text)).map(indented),
    { ...first, text: '' },
  ]);
  const read = tabs.read({ ...context, lines: written, start: 0 });
  return read && { nodes: read.nodes, next: set.at(-1)?.next ?? block.next };
};

const withoutOptions = (inner: readonly Line[]): readonly Line[] => {
  const start = inner.findIndex(({ text }) => !/^ {4}[a-z]+: /.test(text));
  return start === -1 ? [] : inner.slice(start);
};

/** The text below a picture or table, which cannot be joined with it here. */
const readCaption: SlashReader = ({ inner, next }, { readWords }) => {
  const words = readWords(withoutOptions(inner).filter((line) => !isBlank(line)));
  return { nodes: [{ type: 'paragraph', children: [{ type: 'emphasis', children: words }] }], next };
};

/** `div.kader[style='color: red']` names a tag, with its classes and attributes. */
const tagName = /^([a-z][a-z\d]*)((?:[.#][\w-]+)*)/i;
const attribute = /\[([\w-]{1,50})=(?:'([^'"]{0,500})'|"([^"]{0,500})"|([^\]"']{0,500}))\]/g;

const attributesIn = (title: string): string =>
  [...title.matchAll(attribute)]
    .map(([, name, single, double, bare = '']) => ` ${name}="${single ?? double ?? bare}"`)
    .join('');

const readHtml: SlashReader = ({ first, title, inner, next }, context) => {
  const [, tag, marks = ''] = tagName.exec(title) ?? [];
  if (tag === undefined) return undefined;
  const classes = [...marks.matchAll(/\.([\w-]+)/g)].map(([, name]) => name).join(' ');
  const lines = [
    { ...first, text: `<${tag}${classes === '' ? '' : ` class="${classes}"`}${attributesIn(title)} markdown>` },
    ...withoutOptions(inner),
    { ...first, text: `</${tag}>` },
  ];
  const block = markdownInHtml.read({ ...context, lines, start: 0 });
  return block && { nodes: block.nodes, next };
};

const readDefinitions: SlashReader = ({ inner, next }, { readInside }) => ({
  nodes: readInside(withoutOptions(inner).map((line) => ({ ...line, text: line.text.replace(/^- {1,3}/, ':   ') }))),
  next,
});

type SlashReader = (block: SlashBlock, context: BlockContext) => BlockRead | undefined;

const readers: Readonly<Record<string, SlashReader>> = {
  ...Object.fromEntries([...kinds].map((kind) => [kind, readAside])),
  tab: readTabs,
  caption: readCaption,
  'figure-caption': readCaption,
  'table-caption': readCaption,
  html: readHtml,
  define: readDefinitions,
};

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, page } = context;
  const block = page.settings.hasSlashBlocks ? blockAt(lines, start) : undefined;
  return block && Object.hasOwn(readers, block.kind) ? readers[block.kind]?.(block, context) : undefined;
};

/** `/// note | Title` up to `///`, a block of PyMdown. Kinds that are not in the list stay as text. */
export const slashBlock: BlockConstruct = { name: 'slash-block', read };
