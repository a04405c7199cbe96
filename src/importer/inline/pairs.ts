import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { classifyCharacter } from 'micromark-util-classify-character';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Delimiter } from '../constructs/construct.ts';
import { inline } from '../mdx/nodes.ts';
import { joinPairs } from './join-pairs.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** A delimiter that may still turn out to be text. */
    pairDraft: 'pairDraft';
    pairMark: 'pairMark';
    pair: 'pair';
  }
  interface Token {
    pairKind?: Delimiter;
  }
}

/** Any Unicode white space counts, and so does the end of the text. */
const isSpace = (code: Code): boolean => classifyCharacter(code) === 1;

const isWord = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

/** Finds delimiters and decides whether each may open or close a pair. */
const delimiterTokenizer = (pairs: readonly Delimiter[]): Tokenizer =>
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
      const kind = pairs.find((pair) => pair.size === size && pair.char.charCodeAt(0) === sign);
      if (!kind) return nok(code);
      const token = effects.exit('pairDraft');
      token._open = !isSpace(code) && !(kind.size === 2 && isWord(before));
      token._close = !isSpace(before) && !(kind.size === 2 && isWord(code));
      token.pairKind = kind;
      return ok(code);
    };
    return start;
  };

/**
 * Syntax for text between two delimiters. A delimiter opens before a word and closes after one; only a single character
 * may do so within a word.
 */
export const pairSyntax = (pairs: readonly Delimiter[]): Extension => {
  const construct: Construct = { name: 'pairs', tokenize: delimiterTokenizer(pairs), resolveAll: joinPairs };
  const codes = [...new Set(pairs.map(({ char }) => char.charCodeAt(0)))];
  return {
    text: Object.fromEntries(codes.map((code) => [code, construct])),
    insideSpan: { null: [construct] },
    attentionMarkers: { null: codes },
  };
};

/** Encloses the text between two delimiters in its tag; it may span several lines. */
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
