import type { Code, PhrasingContent, RootContent } from 'mdast';
import { fenceAt } from '../blocks/fence.ts';
import { dedent, indentOf, indentStep, type Line, linesInside, textOf } from '../blocks/lines.ts';
import { inline, literalNode } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead, InlineConstruct } from './construct.ts';
import { noteDiagram } from './mermaid.ts';

/** The options after the opening fence of a code block. */
interface CodeOptions {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Highlighted lines in the notation of Expressive Code: `1,3-5`. */
  readonly marked: string | undefined;
  /** The number of the first line, when lines are numbered. */
  readonly firstLine: number | undefined;
  /** Markers such as `# (1)!` refer to a list below. */
  readonly isAnnotated: boolean;
  /** A plugin of the old site ran it, and showed what came out. */
  readonly isRun: boolean;
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
 * Parses the options after a fence, in either of the two notations of MkDocs.
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
    isRun: values.has('exec'),
  };
};

const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`);

/** A comment such as `# Zie ook: docs/plan.yml`, of which only the path would be left, as the title of a frame. */
const namesFile = /^\s*(?:\/\/|#(?!!)|<!--|\/\*)[^\n]{0,1000}?[:\uff1a]\s*\S*[./]\S*\s*(?:-->|\*\/)?\s*$/;

const wouldLoseWords = (value: string): boolean => value.split('\n', 4).some((line) => namesFile.test(line));

/** The options as Expressive Code takes them. */
const metaOf = ({ title, marked, firstLine }: CodeOptions, value: string): string | null =>
  [
    ...(!title && wouldLoseWords(value) ? ['frame="none"'] : []),
    ...(title ? [`title=${quoted(title)}`] : []),
    ...(marked === undefined ? [] : [`{${marked}}`]),
    ...(firstLine === undefined ? [] : ['showLineNumbers', ...(firstLine > 1 ? [`startLineNumber=${firstLine}`] : [])]),
  ].join(' ') || null;

/** Options can only follow a language, so code without one becomes `txt`. */
const languageOf = ({ language }: CodeOptions, meta: string | null): string | null =>
  language ?? (meta === null ? null : 'txt');

/** The marker of an annotation, within a comment. */
const annotationMarker = /(?:#|\/\/|\/\*|--|;|%)\s*\(\d+\)/;

const noteOptions = (options: CodeOptions, value: string, first: Line, page: Page): void => {
  const isAnnotated = options.isAnnotated || (page.settings.annotatesCode && annotationMarker.test(value));
  if (isAnnotated) addNote(page, 'annotate', first);
  if (options.isRun) addNote(page, 'code-run', first);
  if (options.firstLine !== undefined) addNote(page, 'code-line-numbers', first);
  if (options.marked !== undefined && !page.settings.codeFrames) addNote(page, 'code-marks', first);
};

/** On a site without code frames, the title becomes a line above the code. */
const titleAbove = ({ title }: CodeOptions, { settings }: Page): readonly RootContent[] =>
  !title || settings.codeFrames
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];

const readFenced = ({ lines, start, page }: BlockContext): BlockRead | undefined => {
  const fence = fenceAt(lines, start);
  const first = lines[start];
  if (!first || !fence || fence.indent > 3) return undefined;
  const options = codeOptions(fence.info);
  if (options.language === 'mermaid') noteDiagram(lines.slice(start, fence.next - 1), page);
  const value = textOf(lines.slice(start + 1, fence.next - 1).map((line) => dedent(line, fence.indent)));
  noteOptions(options, value, first, page);
  const meta = page.settings.codeFrames ? metaOf(options, value) : null;
  const code: Code = { type: 'code', lang: languageOf(options, meta), meta, value };
  return { nodes: [...titleAbove(options, page), code], next: fence.next };
};

/** Fenced code, with its title, highlighted lines and line numbers. */
export const fencedCode: BlockConstruct = { name: 'fenced-code', read: readFenced };

const readIndented = ({ lines, start, isSeparated }: BlockContext): BlockRead | undefined => {
  const first = lines[start];
  if (!isSeparated || !first || indentOf(first) < indentStep) return undefined;
  const inner = linesInside(lines, start);
  return { nodes: [{ type: 'code', value: textOf(inner) }], next: start + inner.length };
};

/** Indented lines outside of any container: code without a language. */
export const indentedCode: BlockConstruct = { name: 'indented-code', read: readIndented };

/** `#!python print()`: the first word names a language and is not shown. */
const language = /^(?:#!|:::)[\w+-]+ +/;

/** Stands in for a backslash before a pipe in code in a table, which GFM tables would remove. */
export const backslashBeforePipe = '\uE000';

/** The literal text, with pipes escaped so that a table does not split the cell there. */
const withoutPipes = (text: string): PhrasingContent => ({
  type: 'mdxTextExpression',
  value: literalNode(text).value.replaceAll('|', '\\u007c'),
});

const rewriteNode = (node: PhrasingContent, before: PhrasingContent | undefined): PhrasingContent => {
  if (node.type !== 'inlineCode') return node;
  const value = node.value.replace(language, '');
  const isTag = value.includes(backslashBeforePipe) || before?.type === 'inlineCode';
  if (!isTag) return { ...node, value };
  return inline('code', {}, [withoutPipes(value.replaceAll(backslashBeforePipe, '\\'))]);
};

/** Two code spans that touch, once a comment between them is removed, would run together. */
const rewriteCode = (children: PhrasingContent[]): PhrasingContent[] =>
  children.map((node, index) => rewriteNode(node, children[index - 1]));

/** Inline code, without the name of its language. */
export const inlineCode: InlineConstruct = { name: 'inline-code', rewrite: rewriteCode };
