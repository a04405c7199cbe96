import { createHash } from 'node:crypto';

/** The hashes that a policy needs for what stands inside one page, sorted, each once. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A block of data is no script: browsers run nothing in it, and the policy does not apply to it. */
const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashesOf = (html: string, pattern: RegExp): string[] =>
  [...new Set([...html.matchAll(pattern)].map(([, text = '']) => hash(text)))].sort();

/** Finds the inline scripts and styles of a page as the build wrote it. Blocks of data need none. */
export const inlineHashes = (html: string): InlineHashes => ({
  scripts: hashesOf(html, inlineScript),
  styles: hashesOf(html, inlineStyle),
});

/** The hashes of several pages together. */
export const joinHashes = (pages: readonly InlineHashes[]): InlineHashes => ({
  scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))].sort(),
  styles: [...new Set(pages.flatMap(({ styles }) => styles))].sort(),
});
