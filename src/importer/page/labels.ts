import type { Definition } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fencedLines } from '../blocks/fence.ts';
import type { Line } from '../blocks/lines.ts';

/** A cache from trimmed lines to the definitions that they hold. */
type DefinitionLines = Map<string, Definition | undefined>;

/** The names that a page defines in one place and uses in others. */
export interface Labels {
  /** By identifier, as Markdown compares them. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly definitionLines: DefinitionLines;
  readonly footnotes: ReadonlySet<string>;
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
export const definitionOf = (text: string, known: DefinitionLines): Definition | undefined => {
  if (!linkLabel.test(text)) return undefined;
  const line = text.trim();
  if (!known.has(line)) known.set(line, readDefinition(line));
  return known.get(line);
};

const footnoteOf = (text: string): string | undefined => footnoteLabel.exec(text)?.[1];

/** @example abbreviationOf('*[SLA]: Service Level Agreement') equals ['SLA', 'Service Level Agreement'] */
export const abbreviationOf = (text: string): readonly [string, string] | undefined => {
  const [, short, long] = abbreviation.exec(text) ?? [];
  return short === undefined || long === undefined ? undefined : [short, long.trim()];
};

const defined = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));

/** Reads all labels of a page first, because they may be defined below their use or in another container. */
export const readLabels = (lines: readonly Line[]): Labels => {
  const fenced = fencedLines(lines);
  // Labels in a quote count too.
  const texts = lines.filter((_, index) => !fenced[index]).map(({ text }) => text.replace(/^[ >]+/, ''));
  const definitionLines: DefinitionLines = new Map();
  const definitions = defined(texts.map((text) => definitionOf(text, definitionLines))).map(
    (node) => [node.identifier, node] as const,
  );
  return {
    // The first of two definitions with the same name counts.
    definitions: new Map(definitions.reverse()),
    definitionLines,
    footnotes: new Set(defined(texts.map(footnoteOf)).map((name) => name.toLowerCase())),
    abbreviations: new Map(defined(texts.map(abbreviationOf))),
  };
};
