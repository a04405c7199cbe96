import type { PhrasingContent } from 'mdast';
import { type SpanState, spanSyntax } from '../inline/spans.ts';
import { inline, literalNode } from '../mdx/nodes.ts';
import type { InlineConstruct } from './construct.ts';
import { keyLabel } from './key-names.ts';

/** @example keysIn('++ctrl+alt+del++') equals ['ctrl', 'alt', 'del'] */
const keysIn = (text: string): readonly string[] => text.slice(2, -2).match(/"[^"]+"|'[^']+'|[^+]+/g) ?? [];

/** Quoted text is the label itself. */
const labelOf = (key: string): string | undefined => (/^["']/.test(key) ? key.slice(1, -1).trim() : keyLabel(key));

const keysPattern = /^\+\+(?:[\w-]+|"[^"]+"|'[^']+')(?:\+(?:[\w-]+|"[^"]+"|'[^']+'))*\+\+$/;

/** With an unknown key among them, MkDocs shows the whole as text. */
const isKeys = (text: string): boolean =>
  keysPattern.test(text) && keysIn(text).every((key) => labelOf(key) !== undefined);

/** A literal keeps quotes on a key straight. */
const labelNode = (label: string): PhrasingContent =>
  /["']/.test(label) ? literalNode(label) : { type: 'text', value: label };

const keyNodes = (text: string): readonly PhrasingContent[] =>
  keysIn(text).flatMap((key, index): PhrasingContent[] => {
    const node = inline('kbd', {}, [labelNode(labelOf(key) ?? key)]);
    return index === 0 ? [node] : [{ type: 'text', value: '+' }, node];
  });

/** What a character outside of quotes does: a second `+` ends the keys, and `+++` starts none. */
const keysState = (char: string, before: string): SpanState => {
  if (before === '') return char === '+' ? 'more' : 'none';
  if (before === '+' && char === '+') return 'none';
  if (char === '+' && before.endsWith('+')) return 'whole';
  return /[\w"'+-]/.test(char) ? 'more' : 'none';
};

/** Quoted text may contain anything. */
const keysReader = (): ((char: string) => SpanState) => {
  let before = '';
  let quote = '';
  return (char) => {
    const step = quote === '' ? keysState(char, before) : 'more';
    if (quote === char) quote = '';
    else if (quote === '' && /["']/.test(char)) quote = char;
    before += char;
    return step;
  };
};

/** Keyboard keys: `++ctrl+alt+del++`. */
export const keys: InlineConstruct = {
  name: 'keys',
  extension: 'pymdownx.keys',
  syntax: spanSyntax('keys', {
    char: '+',
    reader: keysReader,
    maxLength: 100,
    isValid: isKeys,
  }),
  tree: {
    enter: {
      keys(token) {
        const text = this.sliceSerialize(token);
        const [only, ...more] = keyNodes(text);
        this.enter(
          more.length === 0 && only?.type === 'mdxJsxTextElement' ? only : inline('kbd', {}, keyNodes(text)),
          token,
        );
      },
    },
    exit: {
      keys(token) {
        this.exit(token);
      },
    },
  },
};
