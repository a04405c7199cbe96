import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';
import { literalNode } from '../mdx/expression.ts';
import { inline } from '../mdx/jsx.ts';

/** `#!python print()`: the first word names a language, and no reader sees it. */
const language = /^(?:#!|:::)[\w+-]+ +/;

/** Stands in a table for a stroke before a bar within code, which tables of GitHub would take away. */
export const strokeBeforeBar = '\uE000';

/** To the letter, with a bar that no table takes for a border. */
const withoutBars = (text: string): PhrasingContent => ({
  type: 'mdxTextExpression',
  value: literalNode(text).value.replaceAll('|', '\\u007c'),
});

const turnNode = (node: PhrasingContent): PhrasingContent => {
  if (node.type !== 'inlineCode') return node;
  const value = node.value.replace(language, '');
  if (!value.includes(strokeBeforeBar)) return { ...node, value };
  return inline('code', {}, [withoutBars(value.replaceAll(strokeBeforeBar, '\\'))]);
};

/** Code among words that names its language. */
export const inlineCode: InlineConstruct = { name: 'inline-code', turn: (children) => children.map(turnNode) };
