import type { InlineConstruct } from '../inline/inline-construct.ts';
import { addNote } from '../page/page.ts';

/** What extensions of MkDocs read that are not known here: blocks with strokes or colons, remarks of an editor, formulas. */
const unknown = /^\/\/\/ .*|^::: \S.*|\{(?:\+\+|--|~~|>>).*?\}|\$\$[^$]+\$\$|\\\[/m;

/** Syntax that stays as text, and is reported. */
export const unknownSyntax: InlineConstruct = {
  name: 'unknown-syntax',
  gather: (children, { page, lineOf }) => {
    for (const node of children) {
      const found = node.type === 'text' ? unknown.exec(node.value) : null;
      if (found) addNote(page, 'unknown-syntax', { ...lineOf(node), text: found[0] });
    }
    return children;
  },
};
