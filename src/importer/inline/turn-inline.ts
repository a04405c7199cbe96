import type { Parents, PhrasingContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { type Line, textOf } from '../blocks/lines.ts';
import type { InlinePlace } from '../constructs/construct.ts';
import { inlineConstructs } from '../constructs/index.ts';
import { tidy, trimEnds, visitNodes } from '../mdx/nodes.ts';
import type { Page } from '../page/page.ts';

interface InlineParent {
  children: PhrasingContent[];
}

const turns = inlineConstructs.flatMap(({ turn }) => turn ?? []);

const gathers = inlineConstructs.flatMap(({ gather }) => gather ?? []);

const isParent = (node: object): node is InlineParent & Parents => 'children' in node;

const gatherDeep = (parent: InlineParent, place: InlinePlace): void => {
  for (const child of parent.children) if (isParent(child)) gatherDeep(child, place);
  parent.children = gathers.reduce((children, gather) => gather(children, place), parent.children);
};

/** Attributes that nothing took are text, but for those at the end of the whole, which belong to the block. */
export const withoutAttributes = (node: PhrasingContent): PhrasingContent =>
  node.type === 'attributeList' ? { type: 'text', value: node.source } : node;

const turnDeep = (parent: InlineParent, place: InlinePlace): void => {
  for (const child of parent.children) {
    if (!isParent(child)) continue;
    turnDeep(child, place);
    child.children = child.children.map(withoutAttributes);
  }
  parent.children = tidy(turns.reduce((children, turn) => turn(children, place), parent.children));
};

/** Rewrites all that one paragraph, heading or cell holds, the deepest first. */
export const turnInline = (parent: InlineParent & Parents, lines: readonly Line[], page: Page): void => {
  const nowhere: Line = { text: '', file: page.file, number: 1 };
  const lineOf = (node: PhrasingContent, below = 0): Line =>
    lines[(node.position?.start.line ?? 1) - 1 + below] ?? lines[0] ?? nowhere;
  const place: InlinePlace = { page, lineOf, source: textOf(lines), text: textOfNode(parent) };
  gatherDeep(parent, place);
  turnDeep(parent, place);
  parent.children = trimEnds(parent.children);
  visitNodes(parent, (node) => {
    const line = lines[(node.position?.start.line ?? 1) - 1] ?? lines[0];
    if (line && !page.places.has(node)) page.places.set(node, line);
  });
};
