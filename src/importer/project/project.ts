import type { Note } from '../notes.ts';
import type { NavItem } from './menu.ts';
import type { Settings } from './settings.ts';

/** A MkDocs project: its settings and its files. Paths have `/` between their parts and are relative to the folder of the pages. */
export interface Project {
  readonly settings: Settings;
  /** The tree of `nav`; `undefined` when the configuration leaves the order to the folder. */
  readonly nav: readonly NavItem[] | undefined;
  /** Markdown files, in order. */
  readonly pages: readonly string[];
  /** All other files: images, downloads. */
  readonly assets: ReadonlySet<string>;
  /** The line of the configuration that holds a text; the first when none does. */
  readonly placeInConfig: (text: string) => Pick<Note, 'file' | 'line'>;
  readonly read: (path: string) => Uint8Array;
  /** The text of a snippet by the name that pages call it; `undefined` when no folder for snippets has it. */
  readonly snippet: (name: string) => Snippet | undefined;
}

export interface Snippet {
  /** As the report names it, and as a cycle is known by. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
