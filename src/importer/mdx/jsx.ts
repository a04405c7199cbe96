import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { asBlocks } from './blocks.ts';

/** `true` is an attribute without a value, `undefined` and `false` none at all. */
export type Properties = Readonly<Record<string, string | boolean | undefined>>;

const attributes = (properties: Properties): MdxJsxAttribute[] =>
  Object.entries(properties).flatMap(([name, given]): MdxJsxAttribute[] => {
    if (given === undefined || given === false) return [];
    return [{ type: 'mdxJsxAttribute', name, value: given === true ? null : given }];
  });

/** A tag on lines of its own, around blocks. */
export const block = (name: string, properties: Properties, children: readonly RootContent[]): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: attributes(properties),
  children: asBlocks(children),
});

/** A tag within a line. */
export const inline = (
  name: string,
  properties: Properties,
  children: readonly PhrasingContent[] = [],
): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributes(properties),
  children: [...children],
});
