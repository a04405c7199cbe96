import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** What one more sign makes of a span: it goes on, it may be whole, or it is none. */
export type SpanStep = 'more' | 'whole' | 'none';

/** Something within a line that begins with one sign and is known by its whole text. */
interface Span {
  readonly sign: string;
  /** Makes a reader of the signs behind the first one. */
  readonly reader: () => (char: string) => SpanStep;
  /** Longer ones are text: each sign that could begin one is read as far as this. */
  readonly longest: number;
  /** Whether the whole text is one. */
  readonly fits: (text: string) => boolean;
}

const tokenizer =
  (name: Construct['name'] & keyof SpanTokens, span: Span): Tokenizer =>
  (effects, ok, nok) => {
    const { sign, longest, reader, fits } = span;
    const read = reader();
    let text = sign;
    const start: State = (code) => {
      effects.enter(name);
      effects.consume(code);
      return next;
    };
    const next: State = (code) => {
      if (code === null || code < 0 || text.length >= longest) return nok(code);
      const char = String.fromCodePoint(code);
      const step = read(char);
      text += char;
      if (step === 'none' || (step === 'whole' && !fits(text))) return nok(code);
      effects.consume(code);
      return step === 'whole' ? end : next;
    };
    const end: State = (code) => {
      effects.exit(name);
      return ok(code);
    };
    return start;
  };

/** Names of the spans that there are, each a kind of token. */
interface SpanTokens {
  icon: 'icon';
  keys: 'keys';
  attributeList: 'attributeList';
}

declare module 'micromark-util-types' {
  interface TokenTypeMap extends SpanTokens {}
}

/** Syntax for one kind of span. Its text is read as a whole; nothing in it is Markdown. */
export const spanSyntax = (name: keyof SpanTokens, span: Span): Extension => ({
  text: { [span.sign.charCodeAt(0)]: { name, tokenize: tokenizer(name, span) } },
});
