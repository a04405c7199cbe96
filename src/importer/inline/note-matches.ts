import type { PhrasingContent } from 'mdast';
import { addNote } from '../page/page.ts';
import type { NoteCode } from '../report/advice/index.ts';
import type { InlinePlace } from './inline-construct.ts';

/** Puts all that a global expression finds in texts in the report, each on its own line. */
export const noteMatches = (
  code: NoteCode,
  expression: RegExp,
  children: readonly PhrasingContent[],
  { page, lineOf }: InlinePlace,
): void => {
  for (const node of children) {
    if (node.type !== 'text') continue;
    let below = 0;
    let from = 0;
    for (const { 0: text, index } of node.value.matchAll(expression)) {
      below += node.value.slice(from, index).split('\n').length - 1;
      from = index;
      addNote(page, code, { ...lineOf(node, below), text });
    }
  }
};
