import type { Parents, PhrasingContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { type Line, textOf } from '../blocks/lines.ts';
import type { InlineContext } from '../constructs/construct.ts';
import { inlineConstructs } from '../constructs/index.ts';
import { tidy, trimEnds, visitNodes } from '../mdx/nodes.ts';
import type { Page } from '../page/page.ts';

interface InlineParent {
  children: PhrasingContent[];
}

const rewrites = inlineConstructs.flatMap(({ rewrite }) => rewrite ?? []);

const preparations = inlineConstructs.flatMap(({ prepare }) => prepare ?? []);

const isParent = (node: object): node is InlineParent & Parents => 'children' in node;

const prepareDeep = (parent: InlineParent, context: InlineContext): void => {
  for (const child of parent.children) if (isParent(child)) prepareDeep(child, context);
  parent.children = preparations.reduce((children, gather) => gather(children, context), parent.children);
};

/** Attributes that could not be applied are text. */
export const attributesAsText = (node: PhrasingContent): PhrasingContent =>
  node.type === 'attributeList' ? { type: 'text', value: node.source } : node;

const rewriteDeep = (parent: InlineParent, context: InlineContext): void => {
  for (const child of parent.children) {
    if (!isParent(child)) continue;
    rewriteDeep(child, context);
    child.children = child.children.map(attributesAsText);
  }
  parent.children = tidy(rewrites.reduce((children, turn) => turn(children, context), parent.children));
};

/** Applies the inline constructs to the content of one paragraph, heading or cell, innermost nodes first. */
export const rewriteInline = (parent: InlineParent & Parents, lines: readonly Line[], page: Page): void => {
  const nowhere: Line = { text: '', file: page.file, number: 1 };
  const lineOf = (node: PhrasingContent, below = 0): Line =>
    lines[(node.position?.start.line ?? 1) - 1 + below] ?? lines[0] ?? nowhere;
  const context: InlineContext = { page, lineOf, source: textOf(lines), text: textOfNode(parent) };
  prepareDeep(parent, context);
  rewriteDeep(parent, context);
  parent.children = trimEnds(parent.children);
  visitNodes(parent, (node) => {
    const line = lines[(node.position?.start.line ?? 1) - 1] ?? lines[0];
    if (line && !page.places.has(node)) page.places.set(node, line);
  });
};
