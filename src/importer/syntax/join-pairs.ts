import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Event, Resolver, Token } from 'micromark-util-types';

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

/** Joins every mark to the one that it belongs to; marks that found no other are text. */
export const joinPairs: Resolver = (events, context) => {
  const resolved = resolve(events, context);
  for (const [, token] of resolved) if (token.type === 'pairDraft') token.type = 'data';
  return resolved;
};
