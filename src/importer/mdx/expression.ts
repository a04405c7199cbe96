import type { MdxTextExpression } from 'mdast-util-mdx';

/** Text between braces, to the letter: spaces, line ends and braces stay. */
export const literalNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: JSON.stringify(text),
});

/** The text that `literalNode` put between braces. */
export const literalOf = ({ value }: MdxTextExpression): string => String(JSON.parse(value));
