import type { RootContent } from 'mdast';
import { block, type Properties } from '../mdx/jsx.ts';
import type { Page } from '../page/page.ts';
import { cardOf } from './card.ts';

const cardsOf = (node: RootContent, page: Page): readonly RootContent[] =>
  node.type === 'list' ? node.children.map((item) => cardOf(item, page)) : [node];

/** `<div class="grid">` with what stands in it, or `undefined` for any other element. The items of a list are cards. */
export const gridOf = (
  { class: classes }: Properties,
  children: readonly RootContent[],
  page: Page,
): RootContent | undefined => {
  const names = String(classes ?? '').split(' ');
  if (!names.includes('grid')) return undefined;
  page.components.add('CardGrid');
  const hasCards = names.includes('cards');
  return block('CardGrid', {}, hasCards ? children.flatMap((node) => cardsOf(node, page)) : children);
};
