import type { Note } from '../notes.ts';
import type { NavItem } from './menu.ts';
import type { Settings } from './settings.ts';

/** A MkDocs project: its settings and its files. Paths use `/` and are relative to the folder of the pages. */
export interface Project {
  readonly settings: Settings;
  /** The tree of `nav`; `undefined` when the menu follows the folders. */
  readonly nav: readonly NavItem[] | undefined;
  /** Markdown files, in order. */
  readonly pages: readonly string[];
  /** All other files: images and downloads. */
  readonly assets: ReadonlySet<string>;
  /** Pictures among them whose size the build cannot read. */
  readonly unmeasured: ReadonlySet<string>;
  /** The day on which each page was last changed, such as `2026-01-31`, where the new site says so. */
  readonly dates: ReadonlyMap<string, string>;
  /** The first line that contains a text, or else the first line. */
  readonly lineInConfig: (text: string) => Pick<Note, 'file' | 'line'>;
  readonly read: (path: string) => Uint8Array;
  /** The plain values that pages name between double braces. */
  readonly variables: ReadonlyMap<string, string>;
  /** Finds a file that the page or file `from` includes by a path. */
  readonly include: (path: string, from: string) => Snippet | undefined;
  /** Finds a snippet by the name that pages use; `undefined` when no folder for snippets has it. */
  readonly snippet: (name: string) => Snippet | undefined;
}

export interface Snippet {
  /** Names the snippet in notes, and identifies it in a cycle. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
