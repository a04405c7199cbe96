import type { Code, PhrasingContent, RootContent } from 'mdast';
import { fenceAt } from '../blocks/fence.ts';
import { dedent, indentOf, insideOf, type Line, step, textOf } from '../blocks/lines.ts';
import { inline, literalNode } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockPlace, BlockRead, InlineConstruct } from './construct.ts';
import { noteDiagram } from './mermaid.ts';

/** What stands behind the fence of code. */
interface CodeOptions {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Marked lines, as Expressive Code writes them: `1,3-5`. */
  readonly marked: string | undefined;
  /** Number of the first line, when lines are numbered. */
  readonly firstLine: number | undefined;
  /** Marks such as `# (1)!` refer to a list below. */
  readonly isAnnotated: boolean;
}

const option = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/g;

const valuesOf = (info: string): ReadonlyMap<string, string> =>
  new Map(
    [...info.matchAll(option)].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']),
  );

const markedLines = (lines: string | undefined): string | undefined => {
  const parts = lines?.split(/[\s,]+/).filter((part) => /^\d+(?:-\d+)?$/.test(part));
  return parts && parts.length > 0 ? parts.join(',') : undefined;
};

/**
 * Reads the words behind a fence, in either of the two forms that MkDocs has.
 *
 * @example codeOptions('{ .py title="a.py" hl_lines="2 3" }') has language 'py', title 'a.py' and marked '2,3'
 */
const codeOptions = (info: string): CodeOptions => {
  const values = valuesOf(info);
  const words = info.replace(option, ' ').replace(/[{}]/g, ' ').trim().split(/\s+/);
  const named = info.startsWith('{') ? words.find((word) => word.startsWith('.'))?.slice(1) : words[0];
  const first = values.get('linenums');
  return {
    language: named || undefined,
    title: values.get('title'),
    marked: markedLines(values.get('hl_lines')),
    firstLine: first === undefined ? undefined : Number.parseInt(first, 10) || 1,
    isAnnotated: words.includes('.annotate'),
  };
};

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

/** Where the site draws no frames, the title stands above the code. */
const titleAbove = ({ title }: CodeOptions, { settings }: Page): readonly RootContent[] =>
  !title || settings.codeFrames
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];

const readFenced = ({ lines, start, page }: BlockPlace): BlockRead | undefined => {
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
export const fencedCode: BlockConstruct = { name: 'fenced-code', read: readFenced };

const readIndented = ({ lines, start, isFree }: BlockPlace): BlockRead | undefined => {
  const first = lines[start];
  if (!isFree || !first || indentOf(first) < step) return undefined;
  const inner = insideOf(lines, start);
  return { nodes: [{ type: 'code', value: textOf(inner) }], next: start + inner.length };
};

/** Lines that are indented in no container: code, of no language. */
export const indentedCode: BlockConstruct = { name: 'indented-code', read: readIndented };

/** `#!python print()`: the first word names a language, and no reader sees it. */
const language = /^(?:#!|:::)[\w+-]+ +/;

/** Stands in a table for a stroke before a bar within code, which tables of GitHub would take away. */
export const strokeBeforeBar = '\uE000';

/** To the letter, with a bar that no table takes for a border. */
const withoutBars = (text: string): PhrasingContent => ({
  type: 'mdxTextExpression',
  value: literalNode(text).value.replaceAll('|', '\\u007c'),
});

const turnNode = (node: PhrasingContent, before: PhrasingContent | undefined): PhrasingContent => {
  if (node.type !== 'inlineCode') return node;
  const value = node.value.replace(language, '');
  const isTag = value.includes(strokeBeforeBar) || before?.type === 'inlineCode';
  if (!isTag) return { ...node, value };
  return inline('code', {}, [withoutBars(value.replaceAll(strokeBeforeBar, '\\'))]);
};

/** Marks of code that touch each other, once a remark between them is gone, would be read as others. */
const turn = (children: PhrasingContent[]): PhrasingContent[] =>
  children.map((node, index) => turnNode(node, children[index - 1]));

/** Code among words that names its language. */
export const inlineCode: InlineConstruct = { name: 'inline-code', turn };
