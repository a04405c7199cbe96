import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { elementsOf, rawTextOf } from '../built-site/elements.ts';

/** The hashes that a policy needs for the inline scripts and styles of a page, sorted and without duplicates. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** An inline script: its hash as a policy writes it, the line where it begins, and its first words. */
export interface InlineScript {
  readonly hash: string;
  readonly line: number;
  readonly sign: string;
}

/** What a policy must allow by hash in one page. */
export interface InlineParts {
  readonly scripts: readonly InlineScript[];
  readonly styles: readonly string[];
}

/** How a policy refers to an inline script or style. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Data blocks are not scripts: browsers do not run them, and the policy does not apply to them. */
const isData = ({ properties: { type } }: Element): boolean =>
  /^application\/(?:ld\+)?json$/.test(String(type ?? '').toLowerCase());

const isInlineScript = (element: Element): boolean =>
  element.tagName === 'script' && element.properties.src === undefined && !isData(element);

const firstWords = (text: string): string => text.trim().split('\n', 1)[0]?.trim().slice(0, 80) ?? '';

const readScript = (element: Element): InlineScript => {
  const text = rawTextOf(element);
  return { hash: hashOf(text), line: element.position?.start.line ?? 1, sign: firstWords(text) };
};

/** Finds the inline scripts and styles of a built page. */
export const inlineParts = (tree: Root): InlineParts => {
  const elements = [...elementsOf(tree)];
  return {
    scripts: elements.filter(isInlineScript).map(readScript),
    styles: elements.filter(({ tagName }) => tagName === 'style').map((style) => hashOf(rawTextOf(style))),
  };
};

/** The hashes of one or more pages together. */
export const joinHashes = (pages: readonly InlineParts[]): InlineHashes => ({
  scripts: [...new Set(pages.flatMap(({ scripts }) => scripts.map(({ hash }) => hash)))].sort(),
  styles: [...new Set(pages.flatMap(({ styles }) => styles))].sort(),
});
