import type { Heading, PhrasingContent } from 'mdast';
import type { Attributes } from '../inline/attribute-list.ts';
import { readAttributed } from '../inline/read-inline.ts';
import { inline, tidy } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import { isShort, type Line } from './lines.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The anchor that the author gave a heading. */
    anchor?: string;
  }
}

const hashes = /^#{1,6}/;
const underline = /^(=+|-+) *$/;

const depths = [1, 2, 3, 4, 5, 6] as const;

/** Hashes before attributes close a heading too; those of a word such as C# stay. */
const withoutClosingHashes = (children: PhrasingContent[]): PhrasingContent[] => {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/(?<! ) +#+$/, '');
  return tidy(children);
};

const isDropped = ({ classes, values }: Attributes): boolean => classes.length > 0 || Object.keys(values).length > 0;

const heading = (depth: number, line: Line, page: Page): Heading => {
  const { children: all, attributes } = readAttributed([line], page);
  const children = attributes ? withoutClosingHashes(all) : all;
  const id = attributes?.attributes.id;
  const anchor = id === undefined ? [] : [inline('span', { id })];
  if (attributes && isDropped(attributes.attributes)) {
    addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  const node: Heading = {
    type: 'heading',
    depth: depths[depth - 1] ?? 6,
    children: [...children, ...anchor],
    ...(id === undefined ? {} : { data: { anchor: id } }),
  };
  page.places.set(node, line);
  return node;
};

const withoutHashes = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return text.slice(0, end);
};

const endsInEscape = (text: string): boolean => {
  let start = text.length;
  while (text[start - 1] === '\\') start -= 1;
  return (text.length - start) % 2 === 1;
};

/** The text of `## Text ##`. Hashes at the end close the heading, except for an escaped one. */
const hashText = (line: Line, depth: number): string => {
  if (!isShort(line)) return '';
  const text = line.text.slice(depth).trimStart();
  const words = withoutHashes(text.trimEnd()).trimEnd();
  if (!endsInEscape(words)) return words;
  return words.length < text.length ? text.slice(0, words.length + 1) : '';
};

/** A heading such as `# Title`; MkDocs needs no space after the hash. */
export const hashHeading = (line: Line, page: Page): Heading | undefined => {
  const depth = hashes.exec(line.text)?.[0].length ?? 0;
  const text = depth === 0 ? '' : hashText(line, depth);
  return text === '' ? undefined : heading(depth, { ...line, text }, page);
};

/** A heading underlined by the next line, which only the first line of a block can be. */
export const underlinedHeading = (first: Line, second: Line | undefined, page: Page): Heading | undefined => {
  const mark = second && isShort(first) && underline.exec(second.text)?.[1];
  return mark ? heading(mark.startsWith('=') ? 1 : 2, first, page) : undefined;
};

export const isHashHeading = (line: Line): boolean => {
  const depth = hashes.exec(line.text)?.[0].length ?? 0;
  return depth > 0 && hashText(line, depth) !== '';
};

export const isUnderline = ({ text }: Line): boolean => underline.test(text);
