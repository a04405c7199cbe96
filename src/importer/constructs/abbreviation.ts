import type { PhrasingContent } from 'mdast';
import { inline } from '../mdx/nodes.ts';
import { abbreviationOf } from '../page/labels.ts';
import type { BlockConstruct, InlineConstruct, InlineContext } from './construct.ts';

/** One word, or one other character. Abbreviations are looked up token by token. */
const token = /[\p{L}\p{N}_]+|./gsu;

const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/** A trie of abbreviations: one level for each token. */
interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Whether an abbreviation ends here. */
  isWhole: boolean;
}

const emptyNode = (): TrieNode => ({ next: new Map(), isWhole: false });

const childOf = ({ next }: TrieNode, text: string): TrieNode => {
  const branch = next.get(text) ?? emptyNode();
  next.set(text, branch);
  return branch;
};

const tries = new WeakMap<ReadonlyMap<string, string>, TrieNode>();

const trieOf = (abbreviations: ReadonlyMap<string, string>): TrieNode => {
  const known = tries.get(abbreviations);
  if (known) return known;
  const tree = emptyNode();
  for (const short of abbreviations.keys()) tokensOf(short).reduce(childOf, tree).isWhole = true;
  tries.set(abbreviations, tree);
  return tree;
};

const isWord = (text: string | undefined): boolean => text !== undefined && /^[\p{L}\p{N}_]/u.test(text);

/** How many tokens the longest abbreviation at `start` has; 0 when none stands there as a whole word. */
const lengthAt = (parts: readonly string[], start: number, tree: TrieNode): number => {
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
  const tree = trieOf(abbreviations);
  const parts = tokensOf(value);
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const add = (end: number): void => {
    if (end > from) nodes.push({ type: 'text', value: parts.slice(from, end).join('') });
    from = end;
  };
  for (let index = 0; index < parts.length; ) {
    const size = lengthAt(parts, index, tree);
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

const rewrite = (children: PhrasingContent[], { page }: InlineContext): PhrasingContent[] => {
  const { abbreviations } = page.labels;
  if (abbreviations.size === 0) return children;
  return children.flatMap((node) => (node.type === 'text' ? splitText(node.value, abbreviations) : [node]));
};

/** Each occurrence of an abbreviation that the page defines, such as `SLA`. */
export const abbreviation: InlineConstruct = { name: 'abbreviation', rewrite };

/** `*[SLA]: Service Level Agreement`, the definition, which is not shown. */
export const abbreviationLine: BlockConstruct = {
  name: 'abbreviation',
  extension: 'abbr',
  read: ({ lines, start }) => (abbreviationOf(lines[start]?.text ?? '') ? { nodes: [], next: start + 1 } : undefined),
};
