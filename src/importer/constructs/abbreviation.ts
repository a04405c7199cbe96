import type { PhrasingContent } from 'mdast';
import { inline } from '../mdx/nodes.ts';
import { abbreviationOf } from '../page/labels.ts';
import type { BlockConstruct, InlineConstruct, InlinePlace } from './construct.ts';

/** What a text begins with: a whole word, or one sign. Abbreviations are looked up part by part. */
const part = /[\p{L}\p{N}_]+|./gsu;

const partsOf = (text: string): readonly string[] => text.match(part) ?? [];

/** Abbreviations by their first part, then by their second, and so on. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** An abbreviation ends here. */
  isWhole: boolean;
}

const emptyBranch = (): Branch => ({ next: new Map(), isWhole: false });

const branchOf = ({ next }: Branch, text: string): Branch => {
  const branch = next.get(text) ?? emptyBranch();
  next.set(text, branch);
  return branch;
};

const trees = new WeakMap<ReadonlyMap<string, string>, Branch>();

const treeOf = (abbreviations: ReadonlyMap<string, string>): Branch => {
  const known = trees.get(abbreviations);
  if (known) return known;
  const tree = emptyBranch();
  for (const short of abbreviations.keys()) partsOf(short).reduce(branchOf, tree).isWhole = true;
  trees.set(abbreviations, tree);
  return tree;
};

const isWord = (text: string | undefined): boolean => text !== undefined && /^[\p{L}\p{N}_]/u.test(text);

/** How many parts from `start` on are the longest abbreviation there, as a word of its own; 0 when there is none. */
const sizeAt = (parts: readonly string[], start: number, tree: Branch): number => {
  if (isWord(parts[start - 1]) && isWord(parts[start])) return 0;
  let size = 0;
  let branch = tree.next.get(parts[start] ?? '');
  for (let end = start + 1; branch; end += 1) {
    const next = parts[end];
    if (branch.isWhole && !(isWord(parts[end - 1]) && isWord(next))) size = end - start;
    branch = next === undefined ? undefined : branch.next.get(next);
  }
  return size;
};

const splitText = (value: string, abbreviations: ReadonlyMap<string, string>): PhrasingContent[] => {
  const tree = treeOf(abbreviations);
  const parts = partsOf(value);
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const add = (end: number): void => {
    if (end > from) nodes.push({ type: 'text', value: parts.slice(from, end).join('') });
    from = end;
  };
  for (let index = 0; index < parts.length; ) {
    const size = sizeAt(parts, index, tree);
    if (size > 0) {
      add(index);
      from = index + size;
      const text = parts.slice(index, from).join('');
      nodes.push(inline('abbr', { title: abbreviations.get(text) }, [{ type: 'text', value: text }]));
    }
    index += size || 1;
  }
  add(parts.length);
  return nodes;
};

const turn = (children: PhrasingContent[], { page }: InlinePlace): PhrasingContent[] => {
  const { abbreviations } = page.labels;
  if (abbreviations.size === 0) return children;
  return children.flatMap((node) => (node.type === 'text' ? splitText(node.value, abbreviations) : [node]));
};

/** A word that `*[SLA]: Service Level Agreement` explains, everywhere on the page. */
export const abbreviation: InlineConstruct = { name: 'abbreviation', turn };

/** The line that explains it shows nothing itself. */
export const abbreviationLine: BlockConstruct = {
  name: 'abbreviation',
  read: ({ lines, start }) => (abbreviationOf(lines[start]?.text ?? '') ? { nodes: [], next: start + 1 } : undefined),
};
