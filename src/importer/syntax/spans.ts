import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** Something within a line that begins with one sign and is known by its whole text. */
export interface Span {
  readonly sign: string;
  /** Text that could go on to become one. */
  readonly begins: RegExp;
  /** Text that is one. */
  readonly fits: RegExp | ((text: string) => boolean);
}

const isWhole = (text: string, { fits }: Span): boolean => (typeof fits === 'function' ? fits(text) : fits.test(text));

const tokenizer =
  (name: Construct['name'] & keyof SpanTokens, span: Span): Tokenizer =>
  (effects, ok, nok) => {
    let text = '';
    const start: State = (code) => {
      effects.enter(name);
      return next(code);
    };
    const next: State = (code) => {
      if (code === null || code < 0) return nok(code);
      text += String.fromCodePoint(code);
      if (!span.begins.test(text)) return nok(code);
      effects.consume(code);
      return isWhole(text, span) ? end : next;
    };
    const end: State = (code) => {
      effects.exit(name);
      return ok(code);
    };
    return start;
  };

/** Names of the spans that there are, each a kind of token. */
export interface SpanTokens {
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
