import { abbreviation, abbreviationLine } from './abbreviation.ts';
import { admonition, details } from './admonition.ts';
import { attributes } from './attributes.ts';
import { fencedCode, indentedCode, inlineCode } from './code.ts';
import { comment } from './comment.ts';
import type { BlockConstruct, InlineConstruct } from './construct.ts';
import { definitionList } from './definition-list.ts';
import { fenceTabs } from './fence-tabs.ts';
import { footnote } from './footnotes.ts';
import { htmlBlock } from './html-block.ts';
import { htmlInline } from './html-inline.ts';
import { icon } from './icon.ts';
import { keys } from './keys.ts';
import { list } from './list.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { deleted, inserted, mark, subscript, superscript } from './marks.ts';
import { backslashEscape, lineBreak, looseStrong } from './python-markdown.ts';
import { quote } from './quote.ts';
import { definition, reference } from './references.ts';
import { slashBlock } from './slash-block.ts';
import { smartSymbols } from './smart-symbols.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';
import { contentsList, macros, unknownSyntax } from './unsupported.ts';

/** In the order in which they are tried. Code comes first, because nothing in it is markup. */
export const blockConstructs: readonly BlockConstruct[] = [
  fenceTabs,
  fencedCode,
  indentedCode,
  comment,
  markdownInHtml,
  htmlBlock,
  definition,
  abbreviationLine,
  footnote,
  admonition,
  details,
  slashBlock,
  tabs,
  definitionList,
  contentsList,
  quote,
  list,
  table,
];

/** In the order in which they are applied. */
export const inlineConstructs: readonly InlineConstruct[] = [
  unknownSyntax,
  macros,
  backslashEscape,
  lineBreak,
  htmlInline,
  reference,
  icon,
  inlineCode,
  mark,
  inserted,
  deleted,
  subscript,
  superscript,
  keys,
  looseStrong,
  attributes,
  smartSymbols,
  abbreviation,
];
