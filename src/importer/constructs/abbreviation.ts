import type { PhrasingContent } from 'mdast';
import type { BlockConstruct } from '../blocks/block-construct.ts';
import type { InlineConstruct, InlinePlace } from '../inline/inline-construct.ts';
import { inline } from '../mdx/jsx.ts';
import { abbreviationOf } from '../page/labels.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const expressions = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** All abbreviations of a page as whole words, the longest first. */
const expressionOf = (abbreviations: ReadonlyMap<string, string>): RegExp => {
  const known = expressions.get(abbreviations);
  if (known) return known;
  const words = [...abbreviations.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const made = new RegExp(`(?<![\\p{L}\\p{N}_])(${words.join('|')})(?![\\p{L}\\p{N}_])`, 'u');
  expressions.set(abbreviations, made);
  return made;
};

const splitText = (value: string, abbreviations: ReadonlyMap<string, string>): PhrasingContent[] =>
  value.split(expressionOf(abbreviations)).flatMap((part, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: part };
    if (part === '') return [];
    return index % 2 === 0 ? [text] : [inline('abbr', { title: abbreviations.get(part) }, [text])];
  });

const turn = (children: PhrasingContent[], { page }: InlinePlace): PhrasingContent[] => {
  const { abbreviations } = page.labels;
  if (abbreviations.size === 0) return children;
  return children.flatMap((node) => (node.type === 'text' ? splitText(node.value, abbreviations) : [node]));
};

/** A word that `*[SLA]: Service Level Agreement` explains, everywhere on the page. */
export const abbreviation: InlineConstruct = { name: 'abbreviation', turn };

/** The line that explains it shows nothing itself. */
export const abbreviationLine: BlockConstruct = {
  name: 'abbreviation',
  read: ({ lines, start }) => (abbreviationOf(lines[start]?.text ?? '') ? { nodes: [], next: start + 1 } : undefined),
};
