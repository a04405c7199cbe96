import type { Nodes } from 'mdast';
import type { NoteCode } from '../report/advice/index.ts';
import type { SiteIndex } from './site-index.ts';

/** The page on which links stand, and what turning them gathers. */
export interface LinkPlace {
  readonly index: SiteIndex;
  /** The page on which the links stand: its file in the project, and its new path without ending. */
  readonly file: string;
  readonly path: string;
  /** Files that pages show as images, which go beside the pages. */
  readonly images: Set<string>;
  /** Files that are served as they are. */
  readonly downloads: Set<string>;
  /** Whether browsers would run something of a file, which then stays behind. */
  readonly isActive: (path: string) => boolean;
  readonly note: (code: NoteCode, node: Nodes, url: string) => void;
}
