import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension as Syntax } from 'micromark-util-types';
import type { Line } from '../blocks/lines.ts';
import type { Page } from '../page/page.ts';

export interface BlockPlace {
  readonly lines: readonly Line[];
  /** Index of the line at which the block may begin; it is not blank. */
  readonly start: number;
  /** Nothing stands directly above it that it would have to break off. */
  readonly isFree: boolean;
  readonly page: Page;
  /** Reads what lies inside a container. */
  readonly inside: (lines: readonly Line[]) => RootContent[];
  /** Reads what stands within lines of text. */
  readonly words: (lines: readonly Line[]) => PhrasingContent[];
  /** Reads a table: its head, the line of dashes and its rows. */
  readonly table: (lines: readonly Line[]) => Table | undefined;
}

export interface BlockRead {
  readonly nodes: readonly RootContent[];
  /** Index of the line after the block. */
  readonly next: number;
}

/** A block that MkDocs knows by its lines and their indentation, and how it is written in MDX. */
export interface BlockConstruct {
  readonly name: string;
  /** The block at a place, or `undefined` when what stands there is of another kind. */
  readonly read: (place: BlockPlace) => BlockRead | undefined;
}

/** Marks around words, such as `==` before and after. */
export interface Pair {
  readonly sign: '=' | '^' | '~';
  readonly size: 1 | 2;
  /** The tag that the words get. */
  readonly tag: 'mark' | 'ins' | 'del' | 'sub' | 'sup';
  /** Whether spaces may stand between the marks. */
  readonly hasSpaces: boolean;
}

/** Where a run of text stands: the page, and the line on which it begins. */
export interface InlinePlace {
  readonly page: Page;
  /** The line of a node, or so many lines below it, for the report. */
  readonly lineOf: (node: PhrasingContent, below?: number) => Line;
  /** As the writer typed it, all lines. */
  readonly source: string;
  /** Whether there is nothing else to read beside a node in its paragraph or cell. */
  readonly text: string;
}

/** Something inside a line that MkDocs knows and MDX does not, and how it is written there. */
export interface InlineConstruct {
  readonly name: string;
  /** Marks around words. */
  readonly pair?: Pair;
  readonly syntax?: Syntax;
  readonly tree?: TreeExtension;
  /** Puts children of one parent together, before any is rewritten. */
  readonly gather?: (children: PhrasingContent[], place: InlinePlace) => PhrasingContent[];
  /** Rewrites the children of one parent; its deeper ones are done by then. */
  readonly turn?: (children: PhrasingContent[], place: InlinePlace) => PhrasingContent[];
}
