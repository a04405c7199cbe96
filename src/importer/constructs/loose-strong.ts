import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Stars that CommonMark leaves as they are, because a letter follows directly behind `:**`, and that are bold in MkDocs. */
const strong = /(?<![*\\])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)/;

const splitText = (node: PhrasingContent & { type: 'text' }, source: string): PhrasingContent[] => {
  if (!node.value.includes('**')) return [node];
  return node.value.split(strong).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    if (index % 2 === 0) return [{ type: 'text', value }];
    // Stars that the writer escaped look the same in the text.
    if (!source.includes(`**${value}**`)) return [{ type: 'text', value: `**${value}**` }];
    return [{ type: 'strong', children: [{ type: 'text', value }] }];
  });
};

/** `**Let op:**dit`, bold in MkDocs and not in CommonMark. */
export const looseStrong: InlineConstruct = {
  name: 'loose-strong',
  turn: (children, { source }) => children.flatMap((node) => (node.type === 'text' ? splitText(node, source) : [node])),
};
