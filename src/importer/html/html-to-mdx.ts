import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { block, inline, literalNode, trimEnds } from '../mdx/nodes.ts';
import type { NoteCode } from '../notes.ts';
import { isBlockTag } from './html-lines.ts';
import { hasWords, screen } from './screen.ts';

const codeTags = new Set(['code', 'kbd', 'samp', 'tt']);

/** What Astro replaces by typographic punctuation. */
const smartened = /["']|--|\.\.\./;

/** The content of a tag, in which quotes and hyphens stay as typed if it is code. */
export const exactText = (tag: string, children: readonly PhrasingContent[]): readonly PhrasingContent[] => {
  const texts = children.flatMap((node) => (node.type === 'text' ? [node.value] : []));
  const text = texts.join('');
  const isExact = codeTags.has(tag) && texts.length === children.length && smartened.test(text);
  return isExact ? [literalNode(text)] : children;
};

type Child = ElementContent | Root['children'][number];

const isSpace = (node: Child): boolean => node.type === 'text' && node.value.trim() === '';

/** Tags in which white space counts. */
const isLiteral = ({ tagName }: Element): boolean => tagName === 'pre';

const textIn = (node: Child): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textIn).join('') : '';
};

/** An address between `<` and `>` would be parsed as a tag. */
const asLinks = (source: string): string => source.replace(/<(https?:\/\/[^\s<>"]+)>/g, '<a href="$1">$1</a>');

const inlineNodes = (node: Child): readonly PhrasingContent[] => {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }];
  if (node.type !== 'element') return [];
  const { stays, properties } = screen(node);
  if (stays === 'nothing') return [];
  if (stays === 'element' && isLiteral(node)) return [inline(node.tagName, properties, [literalNode(textIn(node))])];
  // No browser shows what stands in a frame.
  const children = node.tagName === 'iframe' ? [] : node.children.flatMap(inlineNodes);
  return stays === 'words' ? children : [inline(node.tagName, properties, exactText(node.tagName, children))];
};

const onOwnLine = (children: readonly PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [...children],
});

/** Stands for fenced code in HTML, with its number among the fences. */
const fenceMark = '\uE004';

/** HTML in the place of fenced code, which `htmlToMdx` replaces by the blocks with that number. */
export const fencePlace = (index: number): string => `<pre>${fenceMark}${index}</pre>`;

/** Blocks by their numbers. */
type Fences = readonly (readonly RootContent[])[];

const fenceIn = (node: Child, fences: Fences): readonly RootContent[] | undefined => {
  if (fences.length === 0 || node.type !== 'element' || !isLiteral(node)) return undefined;
  const text = textIn(node);
  return text.startsWith(fenceMark) ? fences[Number(text.slice(1))] : undefined;
};

const holdsFence = (node: Child, fences: Fences): boolean =>
  fences.length > 0 &&
  (fenceIn(node, fences) !== undefined ||
    (node.type === 'element' && node.children.some((child) => holdsFence(child, fences))));

/** Blocks, and the text between them in paragraphs. */
const flowNodes = (children: readonly Child[], fences: Fences): readonly RootContent[] => {
  const nodes: RootContent[] = [];
  let text: PhrasingContent[] = [];
  const endText = (): void => {
    const trimmed = trimEnds(text);
    if (trimmed.length > 0) nodes.push(onOwnLine(trimmed));
    text = [];
  };
  for (const child of children) {
    const isBlock = child.type === 'element' && (isBlockTag(child.tagName) || holdsFence(child, fences));
    if (isBlock) endText();
    if (isBlock) nodes.push(...blockNodes(child, fences));
    else text.push(...inlineNodes(child));
  }
  endText();
  return nodes;
};

/** An element around fenced code. */
const aroundFence = (node: Element, fences: Fences): readonly RootContent[] => {
  const { stays, properties } = screen(node);
  if (stays === 'nothing') return [];
  const nodes = flowNodes(node.children, fences);
  return stays === 'words' ? nodes : [block(node.tagName, properties, nodes)];
};

const blockNodes = (node: Child, fences: Fences): readonly RootContent[] => {
  if (isSpace(node)) return [];
  const fence = fenceIn(node, fences);
  if (fence) return fence;
  if (node.type === 'element' && holdsFence(node, fences)) return aroundFence(node, fences);
  if (node.type !== 'element' || screen(node).stays !== 'element') {
    const children = trimEnds([...inlineNodes(node)]);
    return children.length === 0 ? [] : [onOwnLine(children)];
  }
  const children = node.children.filter((child) => !isSpace(child));
  const isNest =
    children.length > 0 &&
    !isLiteral(node) &&
    children.every((child) => child.type === 'element' && isBlockTag(child.tagName));
  return [
    isNest
      ? block(
          node.tagName,
          screen(node).properties,
          children.flatMap((child) => blockNodes(child, fences)),
        )
      : onOwnLine(inlineNodes(node)),
  ];
};

/** Notes on what is left out of a node, or may not be shown. */
const notesOf = (node: Child): readonly NoteCode[] => {
  if (node.type === 'comment') return hasWords(node.value) ? ['comment'] : [];
  if (node.type !== 'element') return [];
  const { stays, notes } = screen(node);
  return [...notes, ...(stays === 'nothing' ? [] : node.children.flatMap(notesOf))];
};

interface HtmlRead {
  readonly nodes: readonly RootContent[];
  /** What is left out or needs attention. */
  readonly notes: ReadonlySet<NoteCode>;
}

/** Converts HTML to nodes of MDX, in which braces and Markdown characters are text. */
export const htmlToMdx = (source: string, fences: Fences = []): HtmlRead => {
  const { children } = fromHtml(asLinks(source), { fragment: true });
  return { nodes: children.flatMap((child) => blockNodes(child, fences)), notes: new Set(children.flatMap(notesOf)) };
};
