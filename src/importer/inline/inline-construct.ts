import type { PhrasingContent } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension as Syntax } from 'micromark-util-types';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import type { Pair } from '../syntax/pair.ts';

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
