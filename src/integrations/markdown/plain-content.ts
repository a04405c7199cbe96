import type { Element, ElementContent, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { type Change, type Changes, everywhere, inCells, onlyOnScreen, text } from './changes.ts';

/** What to do with each element of a page: choosing them selector by selector is quicker than element by element. */
interface Plan {
  readonly page: URL;
  readonly dropped: ReadonlySet<Element>;
  readonly inCells: ReadonlyMap<Element, Change>;
  readonly everywhere: ReadonlyMap<Element, Change>;
}

const changesIn = (root: Root, changes: Changes): Map<Element, Change> =>
  new Map(
    changes.toReversed().flatMap(([selector, change]) => selectAll(selector, root).map((node) => [node, change])),
  );

/** An address that is none stays as it was written. */
const absoluteLink = (node: Element, page: URL): Element => {
  const { href } = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string') return node;
  return { ...node, properties: { href: URL.parse(href, page)?.href ?? href } };
};

const plainElement = (node: Element, plan: Plan, isInCell: boolean): ElementContent[] => {
  if (plan.dropped.has(node)) return [];
  const holdsCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const done = absoluteLink({ ...node, children: plain(node.children, plan, holdsCell) }, plan.page);
  const change = (isInCell ? plan.inCells.get(node) : undefined) ?? plan.everywhere.get(node);
  return change === undefined ? [done] : change(done);
};

const plain = (nodes: readonly ElementContent[], plan: Plan, isInCell: boolean): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type === 'element') return plainElement(node, plan, isInCell);
    // Hard spaces cannot be seen or searched for in a text file.
    return node.type === 'text' ? [text(node.value.replaceAll('\u00a0', ' '))] : [];
  });

/** The content of a page with what Markdown can say and nothing else; its links are whole addresses. */
export const plainContent = (content: readonly ElementContent[], page: URL): ElementContent[] => {
  const root: Root = { type: 'root', children: [...content] };
  const plan: Plan = {
    page,
    dropped: new Set(selectAll(onlyOnScreen, root)),
    inCells: changesIn(root, inCells),
    everywhere: changesIn(root, everywhere),
  };
  return plain(content, plan, false);
};
