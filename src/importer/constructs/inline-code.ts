import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';

/** `#!python print()`: the first word names a language, and no reader sees it. */
const language = /^(?:#!|:::)[\w+-]+ +/;

const turnNode = (node: PhrasingContent): PhrasingContent =>
  node.type === 'inlineCode' ? { ...node, value: node.value.replace(language, '') } : node;

/** Code among words that names its language. */
export const inlineCode: InlineConstruct = { name: 'inline-code', turn: (children) => children.map(turnNode) };
