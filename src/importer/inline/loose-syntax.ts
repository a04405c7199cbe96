import type { Nodes } from 'mdast';
import { visitNodes } from '../mdx/nodes.ts';

/** Private characters, which no page uses, mark what was added to the text for the parser. */
const [beforeAddress, beforeNote, aroundValue] = ['\uE001', '\uE002', '\uE003'];

const word = String.raw`(?:[^\s()<>"'\[\]]|\([^()<>"'\s]{0,100}\)){1,100}`;

/** An address with spaces, and a title after it. Bounded, because it is tried at each bracket. */
const spaced = new RegExp(
  String.raw`\]\( *(${word}(?: +${word}){1,20})( +(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))? *\)`,
  'g',
);

/** The end of `[text]` directly before a footnote, which would be its label. */
const beforeFootnote = /\](?=\[\^[^\]\s]{1,100}\])/g;

const marks = /[\uE001\uE002\uE003]/;

const tag = /<[a-z][^<>]{0,500}>/gi;

const attribute = /(\s[\w:-]+)(?:=("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** The parser ends a value without quotes at a slash. */
const withQuotes = (source: string): string =>
  source.replace(attribute, (whole, name: string, value = '') =>
    /^["']/.test(value) || !value.includes('/') ? whole : `${name}="${aroundValue}${value}${aroundValue}"`,
  );

/**
 * Text in which CommonMark finds what MkDocs finds: links to an address with spaces, a reference directly before a
 * footnote, and tags with an address that has no quotes. `withoutMarks` takes the additions out again.
 *
 * @example withLooseSyntax('[Offerte](mijn offerte.pdf)') has a link to mijn offerte.pdf
 */
export const withLooseSyntax = (text: string): string =>
  marks.test(text)
    ? text
    : text
        .replace(tag, withQuotes)
        .replace(spaced, (_, address: string, title = '') => `](<${beforeAddress}${address}>${title})`)
        .replace(beforeFootnote, `]${beforeNote}`);

/** A tag as it was typed, without quotes that were added. */
export const typedTag = (source: string): string => source.replace(/"\uE003([^"]*)\uE003"/g, '$1');

/** A tag with quotes around each address. */
export const quotedTag = (source: string): string => source.replaceAll(aroundValue, '');

const withoutLinkMarks = (text: string): string =>
  text
    .replace(/<\uE001([^<>]*)>/g, '$1')
    .replaceAll(beforeAddress, '')
    .replaceAll(beforeNote, '');

const plain = (text: string): string => withoutLinkMarks(quotedTag(typedTag(text)));

const keys = ['value', 'url', 'alt', 'title', 'source', 'label', 'identifier'] as const;

/** Takes what `withLooseSyntax` added out of all texts of a tree, where it may have proved to be no link. */
export const withoutMarks = <Tree extends Nodes>(tree: Tree): Tree => {
  visitNodes(tree, (node) => {
    // HTML keeps the quotes until it is read.
    const clean = node.type === 'html' ? withoutLinkMarks : plain;
    for (const key of keys) {
      const value: unknown = Reflect.get(node, key);
      if (typeof value === 'string' && marks.test(value)) Reflect.set(node, key, clean(value));
    }
  });
  return tree;
};
