import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Construct, Extension } from 'micromark-util-types';
import { inline } from '../mdx/jsx.ts';
import { joinPairs } from './join-pairs.ts';
import { markTokenizer } from './mark-tokenizer.ts';
import type { Pair } from './pair.ts';

/** Syntax for marks around words. A mark opens before a word and closes after one; only
 * one of a single sign may do so within a word. */
export const pairSyntax = (pairs: readonly Pair[]): Extension => {
  const construct: Construct = { name: 'pairs', tokenize: markTokenizer(pairs), resolveAll: joinPairs };
  const codes = [...new Set(pairs.map(({ sign }) => sign.charCodeAt(0)))];
  return {
    text: Object.fromEntries(codes.map((code) => [code, construct])),
    insideSpan: { null: [construct] },
    attentionMarkers: { null: codes },
  };
};

/** The words between two marks, in their tag; they may run over several lines. */
export const pairTree: TreeExtension = {
  canContainEols: ['delete', 'mdxJsxTextElement'],
  enter: {
    pair(token) {
      const { pairKind } = token;
      this.enter(
        pairKind?.tag === 'del' || !pairKind ? { type: 'delete', children: [] } : inline(pairKind.tag, {}),
        token,
      );
    },
  },
  exit: {
    pair(token) {
      this.exit(token);
    },
  },
};
