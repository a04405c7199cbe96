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

const turnNode = (node: PhrasingContent, before: PhrasingContent | undefined): PhrasingContent => {
  if (node.type !== 'inlineCode') return node;
  const value = node.value.replace(language, '');
  const isTag = value.includes(strokeBeforeBar) || before?.type === 'inlineCode';
  if (!isTag) return { ...node, value };
  return inline('code', {}, [withoutBars(value.replaceAll(strokeBeforeBar, '\\'))]);
};

/** Marks of code that touch each other, once a remark between them is gone, would be read as others. */
const turn = (children: PhrasingContent[]): PhrasingContent[] =>
  children.map((node, index) => turnNode(node, children[index - 1]));

/** Code among words that names its language. */
export const inlineCode: InlineConstruct = { name: 'inline-code', turn };
