import { dirname, join, relative } from 'node:path/posix';
import { fencedLines } from '../blocks/fence.ts';
import type { Line } from '../blocks/lines.ts';
import { readFrontMatter } from '../page/front-matter.ts';
import { addNote, type Page } from '../page/page.ts';
import { readText } from '../page/read-text.ts';
import type { Project } from '../project/project.ts';
import type { SnippetBudget } from './snippets.ts';

interface IncludeContext {
  readonly project: Pick<Project, 'include'>;
  readonly page: Page;
  /** The page and the files included so far, outermost first. */
  readonly chain: readonly string[];
  readonly budget: SnippetBudget;
}

/** A directive such as `{% include-markdown "deel.md" start="<!--a-->" %}`, with what stands around it. */
interface Directive {
  readonly before: string;
  readonly after: string;
  readonly path: string;
  readonly isMarkdown: boolean;
  readonly options: ReadonlyMap<string, string>;
  /** Index of the line after it. */
  readonly next: number;
}

const opening = /\{%-?\s*$|\{%-?\s+include/;

/** More lines than people write for one. */
const maxLines = 30;

const whole = /^([\s\S]*?)\{%-?\s*(include-markdown|include)\s+(["'])(.{1,1000}?)\3([\s\S]*?)-?%\}([\s\S]*)$/;

const optionPattern = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))/g;

const optionsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(optionPattern)].map(([, name = '', double, single, bare = '']) => [
      name,
      double ?? single ?? bare,
    ]),
  );

const directiveAt = (lines: readonly Line[], start: number): Directive | undefined => {
  if (!opening.test(lines[start]?.text ?? '')) return undefined;
  const own = lines.slice(start, start + maxLines).map(({ text }) => text);
  const end = own.findIndex((text) => text.includes('%}'));
  const [, before = '', kind, , path = '', options = '', after = ''] =
    whole.exec(
      own
        .slice(0, end + 1)
        .join('\n')
        .slice(0, 10_000),
    ) ?? [];
  if (kind === undefined) return undefined;
  return {
    before,
    after,
    path,
    isMarkdown: kind === 'include-markdown',
    options: optionsIn(options),
    next: start + end + 1,
  };
};

const escapes: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t' };

/** The part of a text between two marks; from the start, or to the end, where a mark is not given or not there. */
const between = (text: string, options: Directive['options']): string => {
  const mark = (name: string): string | undefined =>
    options.get(name)?.replace(/\\[nt]/g, (sign) => escapes[sign] ?? '');
  const [start, end] = [mark('start'), mark('end')];
  const from = start ? text.indexOf(start) : -1;
  const rest = start && from !== -1 ? text.slice(from + start.length) : text;
  const to = end ? rest.indexOf(end) : -1;
  return to === -1 ? rest : rest.slice(0, to);
};

const relativeAddress = /(\]\(<?|\b(?:src|href)=["'])(?![a-z][a-z\d+.-]*:|[#/])([^)\s"'<>]{1,1000})/gi;

/** Relative addresses of an included page, from the page that includes it. */
const rebased = (text: string, folder: string): string =>
  folder === '' ? text : text.replace(relativeAddress, (_, open: string, path: string) => open + join(folder, path));

const isFlag = (options: Directive['options'], name: string, byDefault: boolean): boolean =>
  (options.get(name)?.toLowerCase() ?? String(byDefault)) === 'true';

const shifted = (lines: readonly Line[], by: number): readonly Line[] => {
  if (!Number.isInteger(by) || by <= 0) return lines;
  const fenced = fencedLines(lines);
  return lines.map((line, index) =>
    fenced[index] || !/^#{1,6} /.test(line.text) ? line : { ...line, text: '#'.repeat(Math.min(by, 5)) + line.text },
  );
};

const linesOf = (text: string, file: string): readonly Line[] =>
  text.split('\n').map((line, index) => ({ text: line, file, number: index + 1 }));

/** The text of an included file, without its front matter. */
const bodyOf = (bytes: Uint8Array, path: string): string => {
  const lines = linesOf(readText(bytes).text, path);
  const { length, isBroken } = readFrontMatter(lines);
  return lines
    .slice(isBroken ? 0 : length)
    .map(({ text }) => text)
    .join('\n');
};

const refuse = (
  code: 'snippet-missing' | 'snippet-cycle' | 'snippet-size',
  line: Line,
  context: IncludeContext,
): undefined => {
  addNote(context.page, code, line);
  return undefined;
};

const maxDepth = 20;

const included = (directive: Directive, line: Line, context: IncludeContext): readonly Line[] | undefined => {
  const { page, project, chain, budget } = context;
  if (!budget.mayRead()) return refuse('snippet-size', line, context);
  const found = project.include(directive.path, chain.at(-1) ?? page.file);
  if (!found) return refuse('snippet-missing', line, context);
  budget.hasRead(found.bytes);
  if (chain.includes(found.path) || chain.length > maxDepth) return refuse('snippet-cycle', line, context);
  const { options, isMarkdown } = directive;
  const text = between(bodyOf(found.bytes, found.path), options).replace(/^\n+|\s+$/g, '');
  const isRebased = isMarkdown && isFlag(options, 'rewrite-relative-urls', true);
  const own = isRebased ? rebased(text, relative(dirname(page.file), dirname(found.path))) : text;
  const lines = shifted(linesOf(own, found.path), Number(options.get('heading-offset') ?? 0));
  if (!budget.take(lines, directive.before.length)) return refuse('snippet-size', line, context);
  return expandIncludes(lines, { ...context, chain: [...chain, found.path] });
};

/** The included lines, indented like the directive, between what stands before and after it. */
const inPlace = (lines: readonly Line[], { before, after }: Directive): readonly Line[] => {
  const indent = /^ */.exec(before)?.[0] ?? '';
  return lines.map((line, index) => {
    const start = index === 0 ? before : line.text === '' ? '' : indent;
    return { ...line, text: start + line.text + (index === lines.length - 1 ? after : '') };
  });
};

interface Expanded {
  readonly lines: readonly Line[];
  readonly next: number;
}

const expandAt = (lines: readonly Line[], start: number, line: Line, context: IncludeContext): Expanded | undefined => {
  const directive = directiveAt(lines, start);
  const inner = directive && included(directive, line, context);
  return inner && { lines: inPlace(inner, directive), next: directive.next };
};

/**
 * Replaces `{% include-markdown "file" %}` and `{% include "file" %}`, over one line or several, by the file or a part
 * of it. A file that is not there, or that includes itself, stays as it was typed.
 */
export const expandIncludes = (lines: readonly Line[], context: IncludeContext): readonly Line[] => {
  const result: Line[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (index < next) continue;
    const expanded = line.text.includes('{%') ? expandAt(lines, index, line, context) : undefined;
    for (const one of expanded?.lines ?? [line]) result.push(one);
    next = expanded?.next ?? index + 1;
  }
  return result;
};
