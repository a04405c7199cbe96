import type { InlineConstruct } from '../inline/inline-construct.ts';
import { noteMatches } from '../inline/note-matches.ts';

const macro = /\{\{.*?\}\}|\{%.*?%\}/g;

/** `{{ name }}`, which a plugin of MkDocs fills in: stays as text, because only the plugin knows what it says. */
export const macros: InlineConstruct = {
  name: 'macro',
  gather: (children, place) => {
    noteMatches('macro', macro, children, place);
    return children;
  },
};
