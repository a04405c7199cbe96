import type { InlineConstruct } from '../inline/inline-construct.ts';
import { noteMatches } from '../inline/note-matches.ts';

/** What extensions of MkDocs read that are not known here: blocks with strokes or colons, remarks of an editor, formulas. */
const unknown = /^\/\/\/ .*|^::: \S.*|\{(?:\+\+|--|~~|>>).*?\}|\$\$[^$]+\$\$|\\\[/gm;

/** Syntax that stays as text, and is reported. */
export const unknownSyntax: InlineConstruct = {
  name: 'unknown-syntax',
  gather: (children, place) => {
    noteMatches('unknown-syntax', unknown, children, place);
    return children;
  },
};
