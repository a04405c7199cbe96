import type { InlineConstruct } from '../inline/inline-construct.ts';
import { addNote } from '../page/page.ts';

const macro = /\{\{.*?\}\}|\{%.*?%\}/;

/** `{{ name }}`, which a plugin of MkDocs fills in: stays as text, because only the plugin knows what it says. */
export const macros: InlineConstruct = {
  name: 'macro',
  turn: (children, { page, lineOf }) => {
    for (const node of children) {
      const found = node.type === 'text' ? macro.exec(node.value) : null;
      if (found) addNote(page, 'macro', { ...lineOf(node), text: found[0] });
    }
    return children;
  },
};
