import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Code, Construct, Event, Extension, Resolver, State, Token, Tokenizer } from 'micromark-util-types';
import { inline } from '../mdx/jsx.ts';
import type { Pair } from './pair.ts';

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

const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32;

const isWord = (code: Code): boolean => code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));

const fits = (open: Token, close: Token): boolean =>
  open.type === 'pairDraft' && open._open === true && open.pairKind === close.pairKind;

const hasSpaces = (events: readonly Event[]): boolean =>
  events.some(([, token, context]) => token.type === 'data' && /\s/.test(context.sliceSerialize(token)));

/** Index of the marks that those at `close` belong to, the nearest before them. */
const openerOf = (events: readonly Event[], close: number): number => {
  const closer = events[close]?.[1];
  if (closer?.type !== 'pairDraft' || !closer._close) return -1;
  const open = events.findLastIndex((event, index) => index < close && event[0] === 'exit' && fits(event[1], closer));
  return closer.pairKind?.hasSpaces || !hasSpaces(events.slice(open + 1, close)) ? open : -1;
};

/** What stands between is read on its own: emphasis does not reach out of it. */
const inside = (events: Event[], context: Event[2]): Event[] => {
  const constructs = context.parser.constructs.insideSpan.null;
  return constructs ? resolveAll(constructs, events, context) : events;
};

/** Puts a span around two marks and what stands between; returns how many events stand there then. */
const join = (events: Event[], open: number, close: number): number => {
  const opener = events[open];
  const closer = events[close];
  if (!opener || !closer) return 0;
  const [, first, context] = opener;
  const [, last] = closer;
  const span: Token = { type: 'pair', start: { ...first.start }, end: { ...last.end }, ...kindOf(first) };
  first.type = 'pairMark';
  last.type = 'pairMark';
  const joined: Event[] = [
    ['enter', span, context],
    ['enter', first, context],
    ['exit', first, context],
    ...inside(events.slice(open + 1, close), context),
    ['enter', last, context],
    ['exit', last, context],
    ['exit', span, context],
  ];
  splice(events, open - 1, close - open + 3, joined);
  return joined.length;
};

const kindOf = ({ pairKind }: Token): Pick<Token, 'pairKind'> => (pairKind ? { pairKind } : {});

const resolve: Resolver = (events) => {
  for (let index = 0; index < events.length; index += 1) {
    const open = events[index]?.[0] === 'enter' ? openerOf(events, index) : -1;
    if (open >= 0) index = open + join(events, open, index) - 2;
  }
  return events;
};

/** Marks that found no other are text. */
const resolveToText: Resolver = (events, context) => {
  const resolved = resolve(events, context);
  for (const [, token] of resolved) if (token.type === 'pairDraft') token.type = 'data';
  return resolved;
};

const tokenizer = (pairs: readonly Pair[]): Tokenizer =>
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
  const construct: Construct = { name: 'pairs', tokenize: tokenizer(pairs), resolveAll: resolveToText };
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
