import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Pair } from '../constructs/construct.ts';
import { inline } from '../mdx/nodes.ts';
import { joinPairs } from './join-pairs.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Marks that may still turn out to be text. */
    pairDraft: 'pairDraft';
    pairMark: 'pairMark';
    pair: 'pair';
  }
  interface Token {
    pairKind?: Pair;
  }
}

/** Any space of Unicode counts, and so does the end of the text. */
const isSpace = (code: Code): boolean => classifyCharacter(code) === 1;

const isWord = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/** Finds marks, and notes of each whether it may open or close a pair. */
const markTokenizer = (pairs: readonly Pair[]): Tokenizer =>
  function (effects, ok, nok) {
    const before = this.previous;
    let size = 0;
    let sign: Code = null;
    const start: State = (code) => {
      if (before === code) return nok(code);
      sign = code;
      effects.enter('pairDraft');
      return more(code);
    };
    const more: State = (code) => {
      if (code !== sign) return end(code);
      effects.consume(code);
      size += 1;
      return more;
    };
    const end: State = (code) => {
      const kind = pairs.find((pair) => pair.size === size && pair.sign.charCodeAt(0) === sign);
      if (!kind) return nok(code);
      const token = effects.exit('pairDraft');
      token._open = !isSpace(code) && !(kind.size === 2 && isWord(before));
      token._close = !isSpace(before) && !(kind.size === 2 && isWord(code));
      token.pairKind = kind;
      return ok(code);
    };
    return start;
  };

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
