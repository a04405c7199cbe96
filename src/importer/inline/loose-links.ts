import type { Nodes } from 'mdast';
import { visitNodes } from '../mdx/nodes.ts';

/** Private characters, which no page uses, mark what was added to the text for the parser. */
const [beforeAddress, beforeNote] = ['\uE001', '\uE002'];

const word = String.raw`(?:[^\s()<>"'\[\]]|\([^()<>"'\s]{0,100}\)){1,100}`;

/** An address with spaces, and a title after it. Bounded, because it is tried at each bracket. */
const spaced = new RegExp(
  String.raw`\]\( *(${word}(?: +${word}){1,20})( +(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))? *\)`,
  'g',
);

/** The end of `[text]` directly before a footnote, which would be its label. */
const beforeFootnote = /\](?=\[\^[^\]\s]{1,100}\])/g;

const marks = /[\uE001\uE002]/;

/**
 * Text in which CommonMark finds the links that MkDocs finds: those to an address with spaces, and a reference directly
 * before a footnote. `withoutMarks` takes the additions out again.
 *
 * @example withLooseLinks('[Offerte](mijn offerte.pdf)') has a link to mijn offerte.pdf
 */
export const withLooseLinks = (text: string): string =>
  marks.test(text)
    ? text
    : text
        .replace(spaced, (_, address: string, title = '') => `](<${beforeAddress}${address}>${title})`)
        .replace(beforeFootnote, `]${beforeNote}`);

const plain = (text: string): string =>
  text
    .replace(/<\uE001([^<>]*)>/g, '$1')
    .replaceAll(beforeAddress, '')
    .replaceAll(beforeNote, '');

const keys = ['value', 'url', 'alt', 'title', 'source', 'label', 'identifier'] as const;

/** Takes what `withLooseLinks` added out of all texts of a tree, where it may have proved to be no link. */
export const withoutMarks = <Tree extends Nodes>(tree: Tree): Tree => {
  visitNodes(tree, (node) => {
    for (const key of keys) {
      const value: unknown = Reflect.get(node, key);
      if (typeof value === 'string' && marks.test(value)) Reflect.set(node, key, plain(value));
    }
  });
  return tree;
};
