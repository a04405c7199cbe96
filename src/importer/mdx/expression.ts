import type { MdxTextExpression } from 'mdast-util-mdx';

/** Text between braces, to the letter: spaces, line ends and braces stay. */
export const literalNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: JSON.stringify(text),
});

/** A remark that no reader sees. */
export const commentNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: `/* ${text
    .trim()
    .replaceAll('*/', '* /')
    .replace(/\s*\n\s*/g, ' ')} */`,
});
