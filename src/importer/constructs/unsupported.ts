import type { PhrasingContent } from 'mdast';
import { isBlank } from '../blocks/lines.ts';
import type { NoteCode } from '../notes.ts';
import { addNote } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead, InlineConstruct, InlineContext } from './construct.ts';

/** Notes each match of a global expression in texts, on its own line. */
const noteMatches = (
  code: NoteCode,
  expression: RegExp,
  children: readonly PhrasingContent[],
  { page, lineOf }: InlineContext,
): void => {
  for (const node of children) {
    if (node.type !== 'text') continue;
    let below = 0;
    let from = 0;
    for (const { 0: text, index } of node.value.matchAll(expression)) {
      below += node.value.slice(from, index).split('\n').length - 1;
      from = index;
      addNote(page, code, { ...lineOf(node, below), text });
    }
  }
};

const macroPattern = /\{\{[\s\S]{0,2000}?\}\}|\{%[\s\S]{0,2000}?(?:%\}|$)/g;

/** `{{ name }}`, which a MkDocs plugin would fill in: stays as text, because only the plugin knows the value. */
export const macros: InlineConstruct = {
  name: 'macro',
  prepare: (children, context) => {
    noteMatches('macro', macroPattern, children, context);
    return children;
  },
};

/**
 * Syntax of MkDocs extensions that the importer does not convert: blocks with `///` or `:::`, critic markup, formulas.
 */
const unknownPattern = /^\/\/\/ .*|^::: \S.*|\{(?:\+\+|--|~~|>>).*?\}|\$\$[^$]+\$\$|\\\[/gm;

/** Unsupported syntax, which stays as text and is noted. */
export const unknownSyntax: InlineConstruct = {
  name: 'unknown-syntax',
  prepare: (children, context) => {
    noteMatches('unknown-syntax', unknownPattern, children, context);
    return children;
  },
};

const read = ({ lines, start, isSeparated, page }: BlockContext): BlockRead | undefined => {
  const [line, next] = lines.slice(start, start + 2);
  const isAlone = isSeparated && (next === undefined || isBlank(next));
  if (!isAlone || line?.text.trim() !== page.settings.contentsMarker) return undefined;
  addNote(page, 'contents-list', line);
  return { nodes: [], next: start + 1 };
};

/** `[TOC]` in a paragraph of its own, a table of contents, which Starlight shows beside each page. */
export const contentsList: BlockConstruct = { name: 'contents-list', read };
