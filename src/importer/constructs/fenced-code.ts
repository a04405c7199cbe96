import type { Code, RootContent } from 'mdast';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { addNote, type Page } from '../page/page.ts';
import { fenceAt } from '../source/fence.ts';
import { dedent, type Line, textOf } from '../source/line.ts';
import { type CodeOptions, codeOptions } from './code-options.ts';

const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`);

/** The words behind the fence for Expressive Code. */
const metaOf = ({ title, marked, firstLine }: CodeOptions): string | null =>
  [
    ...(title ? [`title=${quoted(title)}`] : []),
    ...(marked === undefined ? [] : [`{${marked}}`]),
    ...(firstLine === undefined ? [] : ['showLineNumbers', ...(firstLine > 1 ? [`startLineNumber=${firstLine}`] : [])]),
  ].join(' ') || null;

/** A language that nobody asked to colour still has to be named where words follow it. */
const languageOf = ({ language }: CodeOptions, meta: string | null): string | null =>
  language ?? (meta === null ? null : 'txt');

/** The mark of a note within a remark. */
const annotation = /(?:#|\/\/|\/\*|--|;|%)\s*\(\d+\)/;

const noteOptions = (options: CodeOptions, value: string, first: Line, page: Page): void => {
  const isAnnotated = options.isAnnotated || (page.settings.annotatesCode && annotation.test(value));
  if (isAnnotated) addNote(page, 'annotate', first);
  if (options.firstLine !== undefined) addNote(page, 'code-line-numbers', first);
  if (options.marked !== undefined && !page.settings.codeFrames) addNote(page, 'code-marks', first);
};

/** A site that draws Mermaid may still not draw this one, which is looked into later. */
const noteDiagram = (lines: readonly Line[], page: Page): void => {
  const [first] = lines;
  if (page.settings.drawsMermaid) page.diagrams.push(lines);
  else if (first) addNote(page, 'mermaid', first);
};

/** Where the site draws no frames, the title stands above the code. */
const titleAbove = ({ title }: CodeOptions, { settings }: Page): readonly RootContent[] =>
  !title || settings.codeFrames
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];

const read = ({ lines, start, page }: BlockPlace): BlockRead | undefined => {
  const fence = fenceAt(lines, start);
  const first = lines[start];
  if (!first || !fence || fence.indent > 3) return undefined;
  const options = codeOptions(fence.info);
  if (options.language === 'mermaid') noteDiagram(lines.slice(start, fence.next - 1), page);
  const value = textOf(lines.slice(start + 1, fence.next - 1).map((line) => dedent(line, fence.indent)));
  noteOptions(options, value, first, page);
  const meta = page.settings.codeFrames ? metaOf(options) : null;
  const code: Code = { type: 'code', lang: languageOf(options, meta), meta, value };
  return { nodes: [...titleAbove(options, page), code], next: fence.next };
};

/** Code between fences, with its title, its marked lines and its numbers. */
export const fencedCode: BlockConstruct = { name: 'fenced-code', read };
