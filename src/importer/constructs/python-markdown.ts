import type { PhrasingContent } from 'mdast';
import type { State, Tokenizer } from 'micromark-util-types';
import type { InlineConstruct } from './construct.ts';

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

/** Escapes by the rules of Python-Markdown; a stroke makes a space part of the words in `^a\ b^`. */
export const backslashEscape: InlineConstruct = {
  name: 'escape',
  syntax: { text: { 92: { name: 'escape', tokenize } } },
};

const splitLines = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type !== 'text') return [node];
  const { position } = node;
  const at = position ? { position } : {};
  return node.value
    .split(/(?<! ) *\n */)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break', ...at } as const]),
      ...(value === '' ? [] : [{ type: 'text', value, ...at } as const]),
    ]);
};

/** The end of a line, which readers see where the project has `nl2br`. */
export const lineBreak: InlineConstruct = {
  name: 'line-break',
  gather: (children, { page }) => (page.settings.breaksLines ? children.flatMap(splitLines) : children),
};

/** Stars that CommonMark leaves as they are, because a letter follows directly behind `:**`, and that are bold in MkDocs. */
const strong = /(?<![*\\])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)/;

const splitStrong = (node: PhrasingContent & { type: 'text' }, source: string): PhrasingContent[] => {
  if (!node.value.includes('**')) return [node];
  return node.value.split(strong).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    if (index % 2 === 0) return [{ type: 'text', value }];
    // Stars that the writer escaped look the same in the text.
    if (!source.includes(`**${value}**`)) return [{ type: 'text', value: `**${value}**` }];
    return [{ type: 'strong', children: [{ type: 'text', value }] }];
  });
};

/** `**Let op:**dit`, bold in MkDocs and not in CommonMark. */
export const looseStrong: InlineConstruct = {
  name: 'loose-strong',
  turn: (children, { source }) =>
    children.flatMap((node) => (node.type === 'text' ? splitStrong(node, source) : [node])),
};
