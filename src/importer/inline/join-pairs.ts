import { splice } from 'micromark-util-chunked';
import { resolveAll } from 'micromark-util-resolve-all';
import type { Event, Resolver, Token } from 'micromark-util-types';
import type { Delimiter } from '../constructs/construct.ts';

const hasSpace = ([, token, context]: Event): boolean =>
  token.type === 'data' && /\s/.test(context.sliceSerialize(token));

/** A delimiter that may open a pair and has not yet. */
interface Opener {
  readonly index: number;
  /** How many texts with spaces precede it. */
  readonly spaces: number;
}

/** Openers by kind, each list in order. */
class Openers {
  readonly #byKind = new Map<Delimiter | undefined, Opener[]>();

  add(kind: Delimiter | undefined, opener: Opener): void {
    const own = this.#byKind.get(kind) ?? [];
    this.#byKind.set(kind, own);
    own.push(opener);
  }

  last(kind: Delimiter | undefined): Opener | undefined {
    return this.#byKind.get(kind)?.at(-1);
  }

  /** Delimiters from an index on lie inside a pair, and open none outside of it. */
  dropFrom(index: number): void {
    for (const own of this.#byKind.values()) while ((own.at(-1)?.index ?? -1) >= index) own.pop();
  }
}

/**
 * From the index of each opening delimiter to that of its closing one. A closing delimiter belongs to the nearest
 * opener before it.
 */
const pairsIn = (events: readonly Event[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const openers = new Openers();
  let spaces = 0;
  const openerOf = ({ _close, pairKind }: Token): Opener | undefined => {
    const open = _close ? openers.last(pairKind) : undefined;
    return pairKind?.hasSpaces || open?.spaces === spaces ? open : undefined;
  };
  events.forEach((event, index) => {
    const [kind, token] = event;
    if (kind === 'enter' && hasSpace(event)) spaces += 1;
    if (kind !== 'enter' || token.type !== 'pairDraft') return;
    const open = openerOf(token);
    if (open) {
      pairs.set(open.index, index);
      openers.dropFrom(open.index);
    } else if (token._open) openers.add(token.pairKind, { index, spaces });
  });
  return pairs;
};

const kindOf = ({ pairKind }: Token): Pick<Token, 'pairKind'> => (pairKind ? { pairKind } : {});

/** The text inside is resolved on its own: emphasis does not extend out of it. */
const resolveInside = (events: Event[], context: Event[2]): Event[] => {
  const constructs = context.parser.constructs.insideSpan.null?.filter((one) => one.resolveAll !== joinPairs);
  const hasMarks = events.some(([, token]) => token.type === 'attentionSequence');
  return constructs && hasMarks ? resolveAll(constructs, events, context) : events;
};

/** A pair whose end has not been reached, with the events inside it so far. */
interface Open {
  readonly opener: Event;
  readonly close: number;
  readonly inside: Event[];
}

const around = ({ opener, inside }: Open, closer: Event): readonly Event[] => {
  const [, first, context] = opener;
  const [, last] = closer;
  const span: Token = { type: 'pair', start: { ...first.start }, end: { ...last.end }, ...kindOf(first) };
  first.type = 'pairMark';
  last.type = 'pairMark';
  return [
    ['enter', span, context],
    ['enter', first, context],
    ['exit', first, context],
    ...resolveInside(inside, context),
    ['enter', last, context],
    ['exit', last, context],
    ['exit', span, context],
  ];
};

const joined = (events: readonly Event[]): readonly Event[] => {
  const pairs = pairsIn(events);
  const top: Event[] = [];
  const open: Open[] = [];
  const marks = new Set<Token>();
  const add = (added: readonly Event[]): void => {
    const target = open.at(-1)?.inside ?? top;
    for (const one of added) target.push(one);
  };
  events.forEach((event, index) => {
    const [, token] = event;
    const close = pairs.get(index);
    const innermost = open.at(-1);
    if (close !== undefined) {
      marks.add(token);
      open.push({ opener: event, close, inside: [] });
    } else if (innermost?.close === index) {
      marks.add(token);
      open.pop();
      add(around(innermost, event));
    } else if (!marks.has(token)) {
      if (token.type === 'pairDraft') token.type = 'data';
      add([event]);
    }
  });
  return top;
};

/**
 * Joins matching delimiters; the others become text. Changes the array of events in place, because the parser keeps it.
 */
export const joinPairs: Resolver = (events) => {
  splice(events, 0, events.length, [...joined(events)]);
  return events;
};
