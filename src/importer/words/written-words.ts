import type { MdastNode } from 'satteri';
import { type PageWords, WordCounter } from './bag.ts';

const shownAttributes: Readonly<Record<string, string>> = { Card: 'title', TabItem: 'label' };

type Tag = MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' };

/** The title of a card is HTML. */
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => signs[name] ?? ' ');

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const addAttributes = ({ name, attributes }: Tag, words: WordCounter): void => {
  for (const one of attributes) {
    if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string') continue;
    if (shownAttributes[name ?? ''] === one.name) words.show(unescaped(one.value));
    else words.allow(one.value);
  }
};

/** Keys have names of their own, such as Page Up for `pgup`. */
const isOptional = (node: MdastNode): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'kbd';

const literal = (expression: string): string => {
  try {
    return String(JSON.parse(expression));
  } catch {
    return expression;
  }
};

const addOwn = (node: MdastNode, isQuiet: boolean, words: WordCounter): void => {
  const add = (text: string): void => words.put(text, isQuiet);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      add(node.value);
      break;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      add(literal(node.value));
      break;
    case 'image':
      words.allow(node.alt ?? '');
      break;
    case 'textDirective':
    case 'leafDirective':
      add(node.name);
      break;
    default:
  }
};

/** The words on a written page, as the parser of the build reads them, without those of its title. */
const addTree = (root: MdastNode, words: WordCounter): void => {
  const left: { readonly node: MdastNode; readonly isQuiet: boolean }[] = [{ node: root, isQuiet: false }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { node } = one;
    const isQuiet = one.isQuiet || isOptional(node);
    addOwn(node, isQuiet, words);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') addAttributes(node, words);
    if ('children' in node) for (const child of node.children) left.push({ node: child, isQuiet });
  }
};

/**
 * The words that readers of a written page see. Its title may come from elsewhere than its text, and is optional.
 *
 * @param tree the page as the parser of the build reads it
 */
export const writtenWords = (tree: MdastNode, title: string): PageWords => {
  const words = new WordCounter();
  words.allow(title);
  addTree(tree, words);
  return words;
};
