import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension as Syntax } from 'micromark-util-types';
import type { Line } from '../blocks/lines.ts';
import type { Page } from '../page/page.ts';

/** Where a block may begin, and the readers for what it contains. */
export interface BlockContext {
  readonly lines: readonly Line[];
  /** Index of the line at which the block may begin; that line is not blank. */
  readonly start: number;
  /** Whether the line starts afresh: no paragraph directly above it runs on. */
  readonly isSeparated: boolean;
  readonly page: Page;
  /** Reads the blocks inside a container. */
  readonly readInside: (lines: readonly Line[]) => RootContent[];
  /** Reads lines of text with inline markup. */
  readonly readWords: (lines: readonly Line[]) => PhrasingContent[];
  /** Reads a table from its head, its delimiter row and its other rows. */
  readonly readTable: (lines: readonly Line[]) => Table | undefined;
}

/** A block that was read. */
export interface BlockRead {
  readonly nodes: readonly RootContent[];
  /** Index of the line after the block. */
  readonly next: number;
}

/** A block that MkDocs recognises by its lines and their indentation, and its equivalent in MDX. */
export interface BlockConstruct {
  readonly name: string;
  /** The extension that has it; without that, it is text. */
  readonly extension?: string;
  /** Reads the block at `start`, or returns `undefined` when the line begins something else. */
  readonly read: (context: BlockContext) => BlockRead | undefined;
}

/** Characters that enclose text, such as `==`. */
export interface Delimiter {
  readonly char: '=' | '^' | '~';
  readonly size: 1 | 2;
  /** The tag that encloses the text in MDX. */
  readonly tag: 'mark' | 'ins' | 'del' | 'sub' | 'sup';
  /** Whether the enclosed text may contain spaces. */
  readonly hasSpaces: boolean;
}

/** Where a run of text stands. */
export interface InlineContext {
  readonly page: Page;
  /** The source line of a node, or a line further below. */
  readonly lineOf: (node: PhrasingContent, below?: number) => Line;
  /** The source of the whole run. */
  readonly source: string;
  /** The plain text of the whole paragraph, heading or cell. */
  readonly text: string;
}

/** Inline markup of MkDocs that MDX does not have, and its equivalent there. */
export interface InlineConstruct {
  readonly name: string;
  /** The extension that has it; without that, it is text. */
  readonly extension?: string;
  /** Characters that enclose the marked text. */
  readonly delimiter?: Delimiter;
  /** How the parser recognises the markup. */
  readonly syntax?: Syntax;
  /** The node that the parser makes of it. */
  readonly tree?: TreeExtension;
  /** Prepares the children of one parent, before any node is rewritten. */
  readonly prepare?: (children: PhrasingContent[], context: InlineContext) => PhrasingContent[];
  /** Rewrites the children of one parent, after the children of each of them. */
  readonly rewrite?: (children: PhrasingContent[], context: InlineContext) => PhrasingContent[];
}
