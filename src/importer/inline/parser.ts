import type { Options as ReaderOptions, Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Extension, Tokenizer } from 'micromark-util-types';
import { inlineConstructs } from '../constructs/index.ts';
import type { Labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import { isOn } from '../project/extensions.ts';
import type { Settings } from '../project/settings.ts';
import { pairSyntax, pairTree } from './pairs.ts';

/** The parser searches its array for every reference; this makes `includes` fast. */
const withFastIncludes = (labels: readonly string[]): string[] => {
  const known = new Set(labels);
  return Object.assign([...labels], { includes: (label: string) => known.has(label) });
};

/** Tells the parser, which sees one paragraph at a time, the labels that the page defines. */
const knownLabels = ({ definitions, footnotes, anchors }: Labels): Extension => {
  const links = withFastIncludes([...definitions.keys(), ...anchors].map(normalizeIdentifier));
  const notes = withFastIncludes([...footnotes].map(normalizeIdentifier));
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    this.parser.defined = links;
    this.parser.gfmFootnotes = notes;
    return nok;
  };
  return { document: { null: { name: 'knownLabels', tokenize } } };
};

/** Blocks have been read already; here `1) a` or `# b` is text. */
const withoutBlocks: Extension = {
  disable: {
    null: [
      'blockQuote',
      // `backslashEscape` has the rules of Python-Markdown.
      'characterEscape',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      // A backslash at the end of a line is just that in MkDocs.
      'hardBreakEscape',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

interface Syntaxes {
  readonly extensions: readonly Extension[];
  readonly trees: readonly TreeExtension[];
}

const knownSyntaxes = new WeakMap<Settings, Syntaxes>();

/** The inline syntax of the extensions that are on. */
const syntaxesOf = (settings: Settings): Syntaxes => {
  const own = inlineConstructs.filter(({ extension }) => isOn(settings, extension));
  const known = knownSyntaxes.get(settings) ?? {
    extensions: [
      ...own.flatMap(({ syntax }) => syntax ?? []),
      pairSyntax(own.flatMap(({ delimiter }) => delimiter ?? [])),
    ],
    trees: [...own.flatMap(({ tree }) => tree ?? []), pairTree],
  };
  knownSyntaxes.set(settings, known);
  return known;
};

const optionsFor = ({ labels, settings }: Page, withTables: boolean): ReaderOptions => {
  const { extensions, trees } = syntaxesOf(settings);
  return {
    extensions: [gfmFootnote(), ...(withTables ? [gfmTable()] : []), ...extensions, knownLabels(labels), withoutBlocks],
    mdastExtensions: [gfmFootnoteFromMarkdown(), ...(withTables ? [gfmTableFromMarkdown()] : []), ...trees],
  };
};

interface Readers {
  readonly words: ReaderOptions;
  readonly tables: ReaderOptions;
}

const knownReaders = new WeakMap<Labels, Readers>();

/** The options are made once for a page. */
export const readersOf = (page: Page): Readers => {
  const known = knownReaders.get(page.labels) ?? { words: optionsFor(page, false), tables: optionsFor(page, true) };
  knownReaders.set(page.labels, known);
  return known;
};
