import type { PhrasingContent } from 'mdast';
import type { State, Tokenizer } from 'micromark-util-types';
import type { InlineConstruct } from './construct.ts';

/**
 * What a backslash escapes in Python-Markdown with Material's extensions. Before `<`, `&` or `$` it is a plain
 * backslash.
 */
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

/** Backslash escapes by the rules of Python-Markdown; an escaped space may stand in `^a\ b^`. */
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

/** The end of a line, which is a line break in a project with `nl2br`. */
export const lineBreak: InlineConstruct = {
  name: 'line-break',
  prepare: (children, { page }) => (page.settings.breaksLines ? children.flatMap(splitLines) : children),
};

/** Asterisks that CommonMark leaves alone, because a letter follows the closing ones after punctuation. */
const strong = /(?<![*\\])\*\*(?=[^\s*])([^*]*(?:[^\s*]|\s(?=\*\*[^\s*])))\*\*(?!\*)/;

const splitStrong = (node: PhrasingContent & { type: 'text' }, source: string): PhrasingContent[] => {
  if (!node.value.includes('**')) return [node];
  return node.value.split(strong).flatMap((value, index): PhrasingContent[] => {
    if (value === '') return [];
    if (index % 2 === 0) return [{ type: 'text', value }];
    // Escaped asterisks look the same in the parsed text.
    if (!source.includes(`**${value}**`)) return [{ type: 'text', value: `**${value}**` }];
    return [{ type: 'strong', children: [{ type: 'text', value }] }];
  });
};

/** `**Let op:**dit`, which is bold in MkDocs and not in CommonMark. */
export const looseStrong: InlineConstruct = {
  name: 'loose-strong',
  rewrite: (children, { source }) =>
    children.flatMap((node) => (node.type === 'text' ? splitStrong(node, source) : [node])),
};
