import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Stars that CommonMark leaves as they are, because a letter follows directly behind `:**`, and that are bold in MkDocs. */
const strong = /(?<![*\\])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)/;

const splitText = (node: PhrasingContent & { type: 'text' }, source: string): PhrasingContent[] => {
  // Stars that the writer escaped look the same in the text.
  if (source.includes('\\*') || !node.value.includes('**')) return [node];
  return node.value.split(strong).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    const text: PhrasingContent = { type: 'text', value };
    return index % 2 === 0 ? [text] : [{ type: 'strong', children: [text] }];
  });
};

/** `**Let op:**dit`, bold in MkDocs and not in CommonMark. */
export const looseStrong: InlineConstruct = {
  name: 'loose-strong',
  turn: (children, { lineOf }) =>
    children.flatMap((node) => (node.type === 'text' ? splitText(node, lineOf(node).text) : [node])),
};
