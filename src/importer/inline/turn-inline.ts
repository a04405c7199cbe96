import type { Parents, PhrasingContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { inlineConstructs } from '../constructs/index.ts';
import { visitNodes } from '../mdx/visit-nodes.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../source/line.ts';
import type { InlinePlace } from './inline-construct.ts';
import { tidy, trimEnds } from './tidy.ts';

interface InlineParent {
  children: PhrasingContent[];
}

const turns = inlineConstructs.flatMap(({ turn }) => turn ?? []);

const isParent = (node: object): node is InlineParent & Parents => 'children' in node;

const turnDeep = (parent: InlineParent, place: InlinePlace): void => {
  for (const child of parent.children) if (isParent(child)) turnDeep(child, place);
  parent.children = tidy(turns.reduce((children, turn) => turn(children, place), parent.children));
};

/** Rewrites all that one paragraph, heading or cell holds, the deepest first. */
export const turnInline = (parent: InlineParent & Parents, lines: readonly Line[], page: Page): void => {
  const nowhere: Line = { text: '', file: page.file, number: 1 };
  const lineOf = (node: PhrasingContent): Line => lines[(node.position?.start.line ?? 1) - 1] ?? lines[0] ?? nowhere;
  turnDeep(parent, { page, lineOf, text: textOfNode(parent) });
  parent.children = trimEnds(parent.children);
  visitNodes(parent, (node) => {
    const line = lines[(node.position?.start.line ?? 1) - 1] ?? lines[0];
    if (line && !page.places.has(node)) page.places.set(node, line);
  });
};
