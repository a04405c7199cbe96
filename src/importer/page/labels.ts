import type { Definition } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fencedLines } from '../blocks/fence.ts';
import type { Line } from '../blocks/lines.ts';
import { isOn } from '../project/extensions.ts';
import type { Settings } from '../project/settings.ts';

/** A cache from trimmed lines to the definitions that they hold. */
type DefinitionLines = Map<string, Definition | undefined>;

/** The names that a page defines in one place and uses in others. */
export interface Labels {
  /** By identifier, as Markdown compares them. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly definitionLines: DefinitionLines;
  readonly footnotes: ReadonlySet<string>;
  /** Names in `[text][name]` that the page does not define, in a project where they may be anchors of any page. */
  readonly anchors: ReadonlySet<string>;
  /** From an abbreviation to its meaning. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

const linkLabel = /^ *\[(?!\^)[^\]]+\]:\s*\S/;
const footnoteLabel = /^ *\[\^([^\]\s]+)\]:/;
const abbreviation = /^ *\*\[([^\]]+)\]:\s*(.*)$/;

const readDefinition = (text: string): Definition | undefined => {
  const { children } = fromMarkdown(text);
  const [node] = children;
  return children.length === 1 && node?.type === 'definition' ? node : undefined;
};

/** @example definitionOf('[prijzen]: tarieven.md', new Map())?.url === 'tarieven.md' */
const definitionOf = (text: string, known: DefinitionLines): Definition | undefined => {
  if (!linkLabel.test(text)) return undefined;
  const line = text.trim();
  if (!known.has(line)) known.set(line, readDefinition(line));
  return known.get(line);
};

/** The start of a definition whose address stands on the next line. */
const openLabel = /^ *\[(?!\^)[^\]]+\]: *$/;

/** A title on a line of its own. */
const titleLine = /^ *(?:"[^"]*"|'[^']*'|\([^()]*\)) *$/;

interface DefinitionRead {
  readonly node: Definition;
  /** How many lines it takes. */
  readonly size: 1 | 2;
}

/**
 * The definition on a line, whose address or title may stand on the next.
 *
 * @example definitionAt('[prijzen]:', '  tarieven.md', new Map())?.size === 2
 */
export const definitionAt = (
  text: string,
  next: string | undefined,
  known: DefinitionLines,
): DefinitionRead | undefined => {
  const isOpen = openLabel.test(text);
  const goesOn = next !== undefined && (isOpen ? next.trim() !== '' : titleLine.test(next) && linkLabel.test(text));
  const both = goesOn ? definitionOf(`${text} ${next.trim()}`, known) : undefined;
  if (both) return { node: both, size: 2 };
  const own = isOpen ? undefined : definitionOf(text, known);
  return own && { node: own, size: 1 };
};

const footnoteOf = (text: string): string | undefined => footnoteLabel.exec(text)?.[1];

/** @example abbreviationOf('*[SLA]: Service Level Agreement') equals ['SLA', 'Service Level Agreement'] */
export const abbreviationOf = (text: string): readonly [string, string] | undefined => {
  const [, short, long] = abbreviation.exec(text) ?? [];
  return short === undefined || long === undefined ? undefined : [short, long.trim()];
};

const defined = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));

/** Bounded, because a pattern would search on from each bracket of a long line. */
const anchorName = /\]\[([^\][^]{1,200})\]|\[([^\][^]{1,200})\]\[\]/g;

const anchorNames = (text: string): readonly string[] =>
  text.includes('][') ? [...text.matchAll(anchorName)].map(([, name, own = '']) => name ?? own) : [];

/** Reads all labels of a page first, because they may be defined below their use or in another container. */
export const readLabels = (lines: readonly Line[], settings: Settings): Labels => {
  const fenced = fencedLines(lines);
  // Labels in a quote count too.
  const texts = lines.filter((_, index) => !fenced[index]).map(({ text }) => text.replace(/^[ >]+/, ''));
  const definitionLines: DefinitionLines = new Map();
  const definitions = defined(texts.map((text, index) => definitionAt(text, texts[index + 1], definitionLines))).map(
    ({ node }) => [node.identifier, node] as const,
  );
  return {
    // The first of two definitions with the same name counts.
    definitions: new Map(definitions.reverse()),
    definitionLines,
    footnotes: new Set(
      (isOn(settings, 'footnotes') ? defined(texts.map(footnoteOf)) : []).map((name) => name.toLowerCase()),
    ),
    anchors: new Set(settings.findsAnchors ? texts.flatMap(anchorNames) : []),
    abbreviations: new Map(isOn(settings, 'abbr') ? defined(texts.map(abbreviationOf)) : []),
  };
};
