import type { Heading, PhrasingContent } from 'mdast';
import { readAttributed } from '../inline/read-inline.ts';
import { tidy } from '../inline/tidy.ts';
import { inline } from '../mdx/jsx.ts';
import { addNote, type Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import type { Attributes } from '../syntax/attributes.ts';

declare module 'mdast' {
  interface HeadingData {
    /** The anchor that the writer gave a heading. */
    anchor?: string;
  }
}

const hash = /^(#{1,6})\s*((?:\\.|[^\\])*?)\s*#*\s*$/;
const underline = /^(=+|-+) *$/;

const depths = [1, 2, 3, 4, 5, 6] as const;

/** Signs before attributes close a heading too; those of a word such as C# stay. */
const withoutMarks = (children: PhrasingContent[]): PhrasingContent[] => {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(/ +#+$/, '');
  return tidy(children);
};

const isDropped = ({ classes, values }: Attributes): boolean => classes.length > 0 || Object.keys(values).length > 0;

const heading = (depth: number, line: Line, page: Page): Heading => {
  const { children: all, attributes } = readAttributed([line], page);
  const children = attributes ? withoutMarks(all) : all;
  const id = attributes?.attributes.id;
  const anchor = id === undefined ? [] : [inline('span', { id })];
  if (attributes && isDropped(attributes.attributes)) {
    addNote(page, 'attributes-dropped', { ...line, text: attributes.source });
  }
  return {
    type: 'heading',
    depth: depths[depth - 1] ?? 6,
    children: [...children, ...anchor],
    ...(id === undefined ? {} : { data: { anchor: id } }),
  };
};

/** `#Title` needs no space in MkDocs. */
export const hashHeading = (line: Line, page: Page): Heading | undefined => {
  const [, marks = '', text = ''] = hash.exec(line.text) ?? [];
  return text === '' ? undefined : heading(marks.length, { ...line, text }, page);
};

/** A heading by the line below it, of which only the first line of a block can be one. */
export const underlinedHeading = ([first, second]: readonly Line[], page: Page): Heading | undefined => {
  const mark = second && underline.exec(second.text)?.[1];
  return first && mark ? heading(mark.startsWith('=') ? 1 : 2, first, page) : undefined;
};

export const isHashHeading = ({ text }: Line): boolean => (hash.exec(text)?.[2] ?? '') !== '';

export const isUnderline = ({ text }: Line): boolean => underline.test(text);
