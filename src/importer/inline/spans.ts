import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** The state of a span after one more character: it continues, it may be complete, or it is invalid. */
export type SpanState = 'more' | 'whole' | 'none';

/** Inline markup that begins with a certain character and is recognised by its whole text. */
interface Span {
  readonly char: string;
  /** Creates a reader for the characters after the first. */
  readonly reader: () => (char: string) => SpanState;
  /** Longer ones are text, which bounds the time spent on each possible start. */
  readonly maxLength: number;
  /** Whether the whole text is a valid span. */
  readonly isValid: (text: string) => boolean;
}

const tokenizer =
  (name: Construct['name'] & keyof SpanTokens, span: Span): Tokenizer =>
  (effects, ok, nok) => {
    const { char, maxLength, reader, isValid } = span;
    const read = reader();
    let text = char;
    const start: State = (code) => {
      effects.enter(name);
      effects.consume(code);
      return next;
    };
    const next: State = (code) => {
      if (code === null || code < 0 || text.length >= maxLength) return nok(code);
      const char = String.fromCodePoint(code);
      const step = read(char);
      text += char;
      if (step === 'none' || (step === 'whole' && !isValid(text))) return nok(code);
      effects.consume(code);
      return step === 'whole' ? end : next;
    };
    const end: State = (code) => {
      effects.exit(name);
      return ok(code);
    };
    return start;
  };

/** The names of all spans, each a type of token. */
interface SpanTokens {
  icon: 'icon';
  keys: 'keys';
  attributeList: 'attributeList';
}

declare module 'micromark-util-types' {
  interface TokenTypeMap extends SpanTokens {}
}

/** Syntax for one kind of span, inside which nothing is Markdown. */
export const spanSyntax = (name: keyof SpanTokens, span: Span): Extension => ({
  text: { [span.char.charCodeAt(0)]: { name, tokenize: tokenizer(name, span) } },
});
