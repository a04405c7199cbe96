import type { Element, ElementContent } from 'hast';
import { matches } from 'hast-util-select';
import { changeOf, text } from './changes.ts';

/** What serves only who has the page before them: controls, icons, anchors, definitions that fold out. */
const onlyOnScreen = [
  'script, style, template, svg, form, fieldset, label, input, select, textarea',
  '[hidden]:not([role=tabpanel]), [popover], .sl-anchor-link, .dw-hint, [data-markdown=skip]',
].join();

const absoluteLink = (node: Element, page: URL): Element =>
  node.tagName === 'a' ? { ...node, properties: { href: new URL(String(node.properties.href), page).href } } : node;

const plainElement = (node: Element, page: URL, isInCell: boolean): ElementContent[] => {
  if (matches(onlyOnScreen, node)) return [];
  const holdsCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const done = absoluteLink({ ...node, children: plain(node.children, page, holdsCell) }, page);
  const change = changeOf(node, isInCell);
  return change === undefined ? [done] : change(done);
};

const plain = (nodes: readonly ElementContent[], page: URL, isInCell: boolean): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type === 'element') return plainElement(node, page, isInCell);
    // Hard spaces cannot be seen or searched for in a text file.
    return node.type === 'text' ? [text(node.value.replaceAll('\u00a0', ' '))] : [];
  });

/** The content of a page with what Markdown can say and nothing else; its links are whole addresses. */
export const plainContent = (content: readonly ElementContent[], page: URL): ElementContent[] =>
  plain(content, page, false);
