import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** What a stroke makes text of in Python-Markdown with the extensions of Material. Before `<`, `&` or `$` it is a stroke itself. */
const escapable = new Set('\\`*_{}[]()>#+-.!|~^=: ');

const isEscapable = (code: number | null): boolean =>
  code !== null && code > 0 && escapable.has(String.fromCodePoint(code));

const tokenize: Tokenizer = (effects, ok, nok) => {
  const start: State = (code) => {
    effects.enter('characterEscape');
    effects.enter('escapeMarker');
    effects.consume(code);
    effects.exit('escapeMarker');
    return sign;
  };
  const sign: State = (code) => {
    if (!isEscapable(code)) return nok(code);
    effects.enter('characterEscapeValue');
    effects.consume(code);
    effects.exit('characterEscapeValue');
    effects.exit('characterEscape');
    return ok;
  };
  return start;
};

const construct: Construct = { name: 'escape', tokenize };

/** Escapes by the rules of Python-Markdown; a stroke makes a space part of the words in `^a\ b^`. */
export const escapes: Extension = { text: { 92: construct } };
