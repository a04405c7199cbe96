import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { elementsOf, rawTextOf } from '../read-back/elements.ts';

/** The hashes that a policy needs for what stands inside one page, sorted, each once. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A script inside a page: its hash as a policy names it, the line where it begins, and its first words. */
export interface InlineScript {
  readonly hash: string;
  readonly line: number;
  readonly sign: string;
}

/** What a policy must allow by hash, as it stands in one page. */
export interface InlineParts {
  readonly scripts: readonly InlineScript[];
  readonly styles: readonly string[];
}

/** The name of an inline text in a policy. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Blocks of data are no scripts: browsers run nothing in them, and the policy does not apply to them. */
const isData = ({ properties: { type } }: Element): boolean =>
  /^application\/(?:ld\+)?json$/.test(String(type ?? '').toLowerCase());

const isInlineScript = (element: Element): boolean =>
  element.tagName === 'script' && element.properties.src === undefined && !isData(element);

const firstWords = (text: string): string => text.trim().split('\n', 1)[0]?.trim().slice(0, 80) ?? '';

const readScript = (element: Element): InlineScript => {
  const text = rawTextOf(element);
  return { hash: hashOf(text), line: element.position?.start.line ?? 1, sign: firstWords(text) };
};

/** Finds the inline scripts and styles of a page as the build wrote it. Blocks of data need none. */
export const inlineParts = (tree: Root): InlineParts => {
  const elements = [...elementsOf(tree)];
  return {
    scripts: elements.filter(isInlineScript).map(readScript),
    styles: elements.filter(({ tagName }) => tagName === 'style').map((style) => hashOf(rawTextOf(style))),
  };
};

/** The hashes of one page or of several together. */
export const joinHashes = (pages: readonly InlineParts[]): InlineHashes => ({
  scripts: [...new Set(pages.flatMap(({ scripts }) => scripts.map(({ hash }) => hash)))].sort(),
  styles: [...new Set(pages.flatMap(({ styles }) => styles))].sort(),
});
