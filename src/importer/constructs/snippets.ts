import { type Line, lineFinder } from '../blocks/lines.ts';
import { readFrontMatter } from '../page/front-matter.ts';
import { addNote, type Page } from '../page/page.ts';
import { readText } from '../page/read-text.ts';
import type { Project } from '../project/project.ts';

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

const maxParts = 100;

/**
 * The requested part of a snippet: lines such as `2:5` or `1:2,7:9`, counted from 1 and both ends included, or a named
 * section. `undefined` when there is no such section, or when unreasonably many parts are requested.
 */
const pickLines = (lines: readonly Line[], part: string | undefined): readonly Line[] | undefined => {
  if (part === undefined || part === '') return lines;
  if (/^[A-Za-z]/.test(part)) return section(lines, part);
  const namePattern = part.split(',');
  return namePattern.length > maxParts ? undefined : namePattern.flatMap((one) => range(lines, one));
};

interface SnippetContext {
  readonly project: Pick<Project, 'snippet'>;
  readonly page: Page;
  /** The page and the nested snippets that are being read, outermost first. */
  readonly chain: readonly string[];
  /** The indentation of the snippet on the page. */
  readonly indent: number;
  /** How much more the snippets of the page may add and read. */
  readonly budget: SnippetBudget;
}

/** Limits the snippets of one page: a chain of snippets that each include the next twice would grow exponentially. */
export class SnippetBudget {
  #left = 2_000_000;
  #unread = 20_000_000;

  /** Whether another file may be read. A file is always read whole, even for one line of it. */
  mayRead(): boolean {
    return this.#unread > 0;
  }

  hasRead({ length }: Uint8Array): void {
    this.#unread -= length;
  }

  /** Spends the size of indented lines; `false` when that exceeds the budget. Even an empty snippet costs something. */
  take(lines: readonly Line[], indent: number): boolean {
    this.#left -= 100 + lines.reduce((size, { text }) => size + indent + text.length + 1, 0);
    return this.#left >= 0;
  }
}

const singleMark = /^( *)-+8<-+ +["'](.+)["'] *$/;
const blockMark = /^( *)-+8<-+ *$/;
const escapedMark = /^ *;+-+8<-+/;
const sectionMark = /(?<!-)-+8<-+ *\[(?:start|end) *: *[\w-]+\]/;

/** A path and, after a colon, the lines or the section. */
const parts = /^(.*?)(?::((?:\d*:)?\d*(?:,\d*:\d*)*|[A-Za-z][\w-]*))?$/;

const maxDepth = 20;

const maxNameLength = 1000;

/** The line stays as text, so that readers of the new page see that something is missing. */
const refuse = (
  code: 'snippet-address' | 'snippet-missing' | 'snippet-cycle' | 'snippet-part' | 'snippet-size',
  line: Line,
  { page }: SnippetContext,
): readonly Line[] => {
  addNote(page, code, line);
  return [line];
};

const linesOf = (bytes: Uint8Array, file: string): readonly Line[] =>
  readText(bytes)
    .text.replace(/\n$/, '')
    .split('\n')
    .map((text, index) => ({ text, file, number: index + 1 }));

/** Front matter of a page that another includes is not meant for readers. */
const withoutFront = (lines: readonly Line[]): readonly Line[] => {
  const { length, isBroken } = readFrontMatter(lines);
  return isBroken ? lines : lines.slice(length);
};

const readSnippet = (name: string, line: Line, context: SnippetContext): readonly Line[] => {
  if (/^https?:/.test(name)) return refuse('snippet-address', line, context);
  if (name.length > maxNameLength) return refuse('snippet-missing', line, context);
  const [, path = name, part] = parts.exec(name) ?? [];
  if (!context.budget.mayRead()) return refuse('snippet-size', line, context);
  const found = context.project.snippet(path);
  if (!found) return refuse('snippet-missing', line, context);
  context.budget.hasRead(found.bytes);
  if (context.chain.includes(found.path) || context.chain.length > maxDepth)
    return refuse('snippet-cycle', line, context);
  const all = linesOf(found.bytes, found.path);
  const lines = pickLines(part === undefined ? withoutFront(all) : all, part);
  if (!lines) return refuse('snippet-part', line, context);
  if (!context.budget.take(lines, context.indent)) return refuse('snippet-size', line, context);
  return expandSnippets(lines, { ...context, chain: [...context.chain, found.path] });
};

const indented = (lines: readonly Line[], indent: string): readonly Line[] =>
  lines.map((line) => (line.text === '' ? line : { ...line, text: indent + line.text }));

interface Expansion {
  readonly lines: readonly Line[];
  readonly next: number;
}

const nextBlockMark = lineFinder(({ text }) => blockMark.test(text));

/** Expands names of snippets, one on a line, between two `--8<--`. */
const expandBlock = (
  all: readonly Line[],
  start: number,
  indent: string,
  context: SnippetContext,
): Expansion | undefined => {
  const end = nextBlockMark(all, start + 1);
  if (end === all.length) return undefined;
  const names = all.slice(start + 1, end).filter(({ text }) => !/^\s*(?:;|$)/.test(text));
  const inner = { ...context, indent: context.indent + indent.length };
  const lines = names.flatMap((line) => readSnippet(line.text.trim(), { ...line, text: line.text.trim() }, inner));
  return { lines: indented(lines, indent), next: end + 1 };
};

const expandAt = (all: readonly Line[], index: number, line: Line, context: SnippetContext): Expansion => {
  const next = index + 1;
  if (sectionMark.test(line.text)) return { lines: [], next };
  if (escapedMark.test(line.text)) return { lines: [{ ...line, text: line.text.replace(';', '') }], next };
  const [, indent = '', name] = singleMark.exec(line.text) ?? [];
  if (name !== undefined) {
    const inner = { ...context, indent: context.indent + indent.length };
    return { lines: indented(readSnippet(name.trim(), { ...line, text: line.text.trim() }, inner), indent), next };
  }
  const block = blockMark.exec(line.text);
  return (block && expandBlock(all, index, block[1] ?? '', context)) ?? { lines: [line], next };
};

/**
 * Replaces each `--8<--` with the lines of the file that it names, equally indented, including nested snippets. A
 * snippet that includes itself is left as it is.
 */
export const expandSnippets = (lines: readonly Line[], context: SnippetContext): readonly Line[] => {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const { lines: own, next } = expandAt(lines, index, line, context);
    for (const one of own) result.push(one);
    index = next;
  }
  return result;
};
