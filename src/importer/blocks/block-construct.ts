import type { PhrasingContent, RootContent, Table } from 'mdast';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';

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
