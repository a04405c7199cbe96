import type { Root } from 'mdast';
import { wordsOf } from '../mdx/words-of.ts';

/** As much as search engines show. */
const longest = 160;

const shorten = (text: string): string => {
  if (text.length <= longest) return text;
  const sentence = /^.{40,160}?[.!?](?= )/s.exec(text)?.[0];
  return sentence ?? `${text.slice(0, text.lastIndexOf(' ', longest - 1))}…`;
};

/** The beginning of a page's first paragraph, for search engines and previews of a page that has no description. */
export const firstWords = ({ children }: Root): string | undefined => {
  for (const node of children) {
    const text = node.type === 'paragraph' ? wordsOf(node).trim() : '';
    if (text !== '') return shorten(text);
  }
  return undefined;
};
