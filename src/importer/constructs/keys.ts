import type { PhrasingContent } from 'mdast';
import type { InlineConstruct } from '../inline/inline-construct.ts';
import { inline } from '../mdx/jsx.ts';
import { spanSyntax } from '../syntax/spans.ts';

const whole = /^\+\+(?:[\w.-]+|"[^"]+")(?:\+(?:[\w.-]+|"[^"]+"))*\+\+$/;

/** What stands on keys whose name is not what stands on them. */
const labels: Readonly<Record<string, string>> = {
  cmd: '⌘ Cmd',
  command: '⌘ Cmd',
  win: '⊞ Win',
  windows: '⊞ Win',
  up: '↑',
  'arrow-up': '↑',
  down: '↓',
  'arrow-down': '↓',
  left: '←',
  'arrow-left': '←',
  right: '→',
  'arrow-right': '→',
  del: 'Del',
  esc: 'Esc',
  pageup: 'Page Up',
  'page-up': 'Page Up',
  pagedown: 'Page Down',
  'page-down': 'Page Down',
};

const labelOf = (key: string): string => {
  if (key.startsWith('"')) return key.slice(1, -1);
  const known = Object.hasOwn(labels, key.toLowerCase()) ? labels[key.toLowerCase()] : undefined;
  return known ?? key.replaceAll('-', ' ').replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
};

/** @example keysIn('++ctrl+alt+del++') equals ['ctrl', 'alt', 'del'] */
const keysIn = (text: string): readonly string[] => text.slice(2, -2).match(/"[^"]+"|[^+]+/g) ?? [];

const keyNodes = (text: string): readonly PhrasingContent[] =>
  keysIn(text).flatMap((key, index): PhrasingContent[] => {
    const node = inline('kbd', {}, [{ type: 'text', value: labelOf(key) }]);
    return index === 0 ? [node] : [{ type: 'text', value: '+' }, node];
  });

/** Keys to press: `++ctrl+alt+del++`. */
export const keys: InlineConstruct = {
  name: 'keys',
  syntax: spanSyntax('keys', { sign: '+', begins: /^\+\+?(?!\+)(?:[\w."+ -]*)$|^\+\+$/, fits: whole }),
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
