import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { startsBlock } from '../blocks/block-start.ts';
import { fenceAt } from '../blocks/fence.ts';
import { isBlank, type Line, linesInside, outdent } from '../blocks/lines.ts';
import { asBlocks, visitNodes } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

const opening = /^ {0,3}\[\^([^\]\s]+)\]:\s*(.*)$/;

const endsNote = (line: Line): boolean => opening.test(line.text) || startsBlock(line);

/** Lines directly below belong to the note whatever their indentation, and fenced code as a whole. */
const directlyBelow = (lines: readonly Line[], start: number): readonly Line[] => {
  let end = start;
  for (let line = lines[end]; line && !isBlank(line) && !endsNote(line); line = lines[end])
    end = fenceAt(lines, end)?.next ?? end + 1;
  return lines.slice(start, end).map(outdent);
};

const read = ({ lines, start, readInside }: BlockContext): BlockRead | undefined => {
  const first = lines[start];
  const [, label = '', text = ''] = (first && opening.exec(first.text)) ?? [];
  if (!first || label === '') return undefined;
  const below = directlyBelow(lines, start + 1);
  const inner = [...below, ...linesInside(lines, start + 1 + below.length)];
  const node: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: label.toLowerCase(),
    label,
    children: asBlocks(readInside([{ ...first, text }, ...inner])),
  };
  return { nodes: [node], next: start + 1 + inner.length };
};

/** `[^1]: text`, the definition of a footnote. */
export const footnote: BlockConstruct = { name: 'footnote', extension: 'footnotes', read };

const usedIn = (tree: Root): ReadonlySet<string> => {
  const used = new Set<string>();
  visitNodes(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
  });
  return used;
};

const withoutUnused = (node: Nodes, used: ReadonlySet<string>, page: Page): readonly Nodes[] => {
  if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) return [node];
  const line = page.places.get(node);
  if (line) addNote(page, 'footnote-unused', line);
  return node.children.flatMap((child) => withoutUnused(child, used, page));
};

/** Turns footnotes without a reference into text: MkDocs shows them, and Starlight would not. */
export const showUnusedFootnotes = (tree: Root, page: Page): void => {
  const used = usedIn(tree);
  visitNodes(tree, (parent) => {
    if (!('children' in parent)) return;
    const children: Nodes[] = parent.children;
    const shown = children.flatMap((node) => withoutUnused(node, used, page));
    children.length = 0;
    for (const node of shown) children.push(node);
  });
};

/** Of footnotes with the same name the last counts, as in MkDocs. */
export const keepLastFootnotes = (tree: Root, page: Page): void => {
  const last = new Map<string, FootnoteDefinition>();
  visitNodes(tree, (node) => {
    if (isFootnote(node)) last.set(node.identifier, node);
  });
  const keep = (node: Nodes): boolean => {
    const isKept = !isFootnote(node) || last.get(node.identifier) === node;
    const line = isKept ? undefined : page.places.get(node);
    if (line) addNote(page, 'footnote-twice', line);
    return isKept;
  };
  visitNodes(tree, (parent) => {
    if (!('children' in parent) || !parent.children.some(isFootnote)) return;
    const children: Nodes[] = parent.children;
    const kept = children.filter(keep);
    children.length = 0;
    for (const node of kept) children.push(node);
  });
};

const isFootnote = (node: Nodes): node is FootnoteDefinition => node.type === 'footnoteDefinition';

/**
 * Moves footnotes out of containers to the end of the page, where they are shown anyway: within a tag, the MDX parser
 * reads `[^1]: text` as a link definition.
 */
export const moveFootnotesOut = (tree: Root): void => {
  // The list grows during the loop, because a moved footnote can hold others.
  for (const top of tree.children) {
    visitNodes(top, (parent) => {
      if (!('children' in parent)) return;
      const children: Nodes[] = parent.children;
      const [footnotes, rest] = [children.filter(isFootnote), children.filter((node) => !isFootnote(node))];
      if (footnotes.length === 0) return;
      children.length = 0;
      for (const node of rest) children.push(node);
      for (const node of footnotes) tree.children.push(node);
    });
  }
};
