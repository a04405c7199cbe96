import type { MdxTextExpression } from 'mdast-util-mdx';

/** Text between braces, to the letter: spaces, line ends and braces stay. */
export const literalNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: JSON.stringify(text),
});

/** The text that `literalNode` put between braces; none for any other expression. */
export const literalOf = ({ value }: MdxTextExpression): string => {
  const text: unknown = value.startsWith('"') ? JSON.parse(value) : '';
  return String(text);
};

/** A remark that no reader sees. */
export const commentNode = (text: string): MdxTextExpression => ({
  type: 'mdxTextExpression',
  value: `/* ${text
    .trim()
    .replaceAll('*/', '* /')
    .replace(/(?<!\s)\s*\n\s*/g, ' ')} */`,
});
