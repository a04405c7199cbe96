import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place in a file of the content that waits for words of the provider. */
export interface Gap {
  /** Relative to the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What to write there. */
  readonly asks: string;
}

const gapsOfFile = (contentFolder: string, file: string): Gap[] =>
  readFileSync(join(contentFolder, file), 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      Array.from(text.matchAll(/\[\[([^[\]]+)\]\]/g), ([, asks = '']) => ({ file, line: index + 1, asks })),
    );

/**
 * The gaps that a new site was given and that nobody has filled yet, in comments too: each stands between `[[` and `]]`.
 *
 * @example gapsIn('../our-site/content')[0] // { file: 'docs/index.mdx', line: 9, asks: 'Say in a sentence what you do.' }
 */
export const gapsIn = (contentFolder: string): Gap[] =>
  existsSync(contentFolder)
    ? readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => /\.(?:yaml|mdx?|json)$/.test(name) && !name.startsWith('schemas/'))
        .sort()
        .flatMap((file) => gapsOfFile(contentFolder, file))
    : [];

/** The gaps as lines for who is to fill them. */
export const describeGaps = (contentFolder: string, gaps: readonly Gap[]): string =>
  gaps.map(({ file, line, asks }) => `  ${join(contentFolder, file)}:${line}  ${asks}`).join('\n');
