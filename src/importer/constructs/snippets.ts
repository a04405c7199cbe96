import { type Line, lineFinder } from '../blocks/lines.ts';
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

const mostParts = 100;

/**
 * The part of a snippet that is asked for: lines such as `2:5` or `1:2,7:9`, counted from 1 and both ends included, or a named section.
 * `undefined` when there is no such section, or when more parts are asked for than anybody writes.
 */
const pickLines = (lines: readonly Line[], part: string | undefined): readonly Line[] | undefined => {
  if (part === undefined || part === '') return lines;
  if (/^[A-Za-z]/.test(part)) return section(lines, part);
  const parts = part.split(',');
  return parts.length > mostParts ? undefined : parts.flatMap((one) => range(lines, one));
};

interface SnippetPlace {
  readonly project: Pick<Project, 'snippet'>;
  readonly page: Page;
  /** The page, and the snippets that are being read one within the other. */
  readonly chain: readonly string[];
  /** How deep the snippet is indented on the page. */
  readonly indent: number;
  /** How much more text snippets may add to the page. */
  readonly room: SnippetRoom;
}

/** Snippets that include each other twice would double their text with each. */
export class SnippetRoom {
  #left = 2_000_000;
  #unread = 20_000_000;

  /** Whether another file may be read; all of it is, though the page may ask for one line. */
  mayRead(): boolean {
    return this.#unread > 0;
  }

  hasRead({ length }: Uint8Array): void {
    this.#unread -= length;
  }

  /** Takes room for lines and their indentation; `false` when there is not enough. An empty snippet takes some too. */
  take(lines: readonly Line[], indent: number): boolean {
    this.#left -= 100 + lines.reduce((size, { text }) => size + indent + text.length + 1, 0);
    return this.#left >= 0;
  }
}

const single = /^( *)-+8<-+ +["'](.+)["'] *$/;
const fence = /^( *)-+8<-+ *$/;
const escaped = /^ *;+-+8<-+/;
const sectionMark = /(?<!-)-+8<-+ *\[(?:start|end) *: *[\w-]+\]/;

/** A path, and behind a colon the lines or the section that are meant. */
const parts = /^(.*?)(?::((?:\d*:)?\d*(?:,\d*:\d*)*|[A-Za-z][\w-]*))?$/;

const deepest = 20;

const longestName = 1000;

/** The line stays as text, so that who reads the new page sees that something is missing. */
const refuse = (
  code: 'snippet-address' | 'snippet-missing' | 'snippet-cycle' | 'snippet-part' | 'snippet-size',
  line: Line,
  { page }: SnippetPlace,
): readonly Line[] => {
  addNote(page, code, line);
  return [line];
};

const linesOf = (bytes: Uint8Array, file: string): readonly Line[] =>
  readText(bytes)
    .text.replace(/\n$/, '')
    .split('\n')
    .map((text, index) => ({ text, file, number: index + 1 }));

const readSnippet = (name: string, line: Line, place: SnippetPlace): readonly Line[] => {
  if (/^https?:/.test(name)) return refuse('snippet-address', line, place);
  if (name.length > longestName) return refuse('snippet-missing', line, place);
  const [, path = name, part] = parts.exec(name) ?? [];
  if (!place.room.mayRead()) return refuse('snippet-size', line, place);
  const found = place.project.snippet(path);
  if (!found) return refuse('snippet-missing', line, place);
  place.room.hasRead(found.bytes);
  if (place.chain.includes(found.path) || place.chain.length > deepest) return refuse('snippet-cycle', line, place);
  const lines = pickLines(linesOf(found.bytes, found.path), part);
  if (!lines) return refuse('snippet-part', line, place);
  if (!place.room.take(lines, place.indent)) return refuse('snippet-size', line, place);
  return expandSnippets(lines, { ...place, chain: [...place.chain, found.path] });
};

const indented = (lines: readonly Line[], indent: string): readonly Line[] =>
  lines.map((line) => (line.text === '' ? line : { ...line, text: indent + line.text }));

interface Expansion {
  readonly lines: readonly Line[];
  readonly next: number;
}

const nextFence = lineFinder(({ text }) => fence.test(text));

/** Names of snippets, one on a line, between two `--8<--`. */
const expandBlock = (
  all: readonly Line[],
  start: number,
  indent: string,
  place: SnippetPlace,
): Expansion | undefined => {
  const end = nextFence(all, start + 1);
  if (end === all.length) return undefined;
  const names = all.slice(start + 1, end).filter(({ text }) => !/^\s*(?:;|$)/.test(text));
  const inner = { ...place, indent: place.indent + indent.length };
  const lines = names.flatMap((line) => readSnippet(line.text.trim(), { ...line, text: line.text.trim() }, inner));
  return { lines: indented(lines, indent), next: end + 1 };
};

const expandAt = (all: readonly Line[], index: number, line: Line, place: SnippetPlace): Expansion => {
  const next = index + 1;
  if (sectionMark.test(line.text)) return { lines: [], next };
  if (escaped.test(line.text)) return { lines: [{ ...line, text: line.text.replace(';', '') }], next };
  const [, indent = '', name] = single.exec(line.text) ?? [];
  if (name !== undefined) {
    const inner = { ...place, indent: place.indent + indent.length };
    return { lines: indented(readSnippet(name.trim(), { ...line, text: line.text.trim() }, inner), indent), next };
  }
  const block = fence.exec(line.text);
  return (block && expandBlock(all, index, block[1] ?? '', place)) ?? { lines: [line], next };
};

/**
 * The lines with the files that `--8<--` names in their place, as deep as it stands. Snippets within snippets are read as well; one that
 * includes itself is left as it is.
 */
export const expandSnippets = (lines: readonly Line[], place: SnippetPlace): readonly Line[] => {
  const result: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const { lines: own, next } = expandAt(lines, index, line, place);
    for (const one of own) result.push(one);
    index = next;
  }
  return result;
};
