import type { BlockConstruct } from '../blocks/block-construct.ts';
import type { InlineConstruct } from '../inline/inline-construct.ts';
import { abbreviation, abbreviationLine } from './abbreviation.ts';
import { admonition } from './admonition.ts';
import { attributes } from './attributes.ts';
import { comment } from './comment.ts';
import { contentsList } from './contents-list.ts';
import { definition } from './definition.ts';
import { definitionList } from './definition-list.ts';
import { deleted } from './deleted.ts';
import { details } from './details.ts';
import { fencedCode } from './fenced-code.ts';
import { footnote } from './footnote.ts';
import { htmlBlock } from './html-block.ts';
import { htmlInline } from './html-inline.ts';
import { icon } from './icon.ts';
import { indentedCode } from './indented-code.ts';
import { inlineCode } from './inline-code.ts';
import { inserted } from './inserted.ts';
import { keys } from './keys.ts';
import { lineBreak } from './line-break.ts';
import { list } from './list.ts';
import { looseStrong } from './loose-strong.ts';
import { macros } from './macro.ts';
import { mark } from './mark.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { quote } from './quote.ts';
import { reference } from './reference.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';
import { unknownSyntax } from './unknown-syntax.ts';

/** In the order in which they are tried: what is code is nothing else. */
export const blockConstructs: readonly BlockConstruct[] = [
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
  tabs,
  definitionList,
  contentsList,
  quote,
  list,
  table,
];

/** In the order in which they rewrite a line. */
export const inlineConstructs: readonly InlineConstruct[] = [
  unknownSyntax,
  macros,
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
  abbreviation,
];
