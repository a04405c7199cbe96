import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type InlineParts, inlineParts } from '../content-security-policy/inline-parts.ts';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import { findSource } from './find-source.ts';
import { type PageFault, pageFaults } from './page-faults.ts';
import { type Page, readPage } from './read-page.ts';

/** A page for readers, in what other steps of the build need of it. */
export interface ReadPage extends Omit<Page, 'content'> {
  readonly file: string;
  /** As `/contracten/tarieven/`. */
  readonly address: string;
  readonly markdown: string;
}

/** An HTML file of the site, read once when all pages are written. */
export interface ReadFile {
  /** Relative to the folder of the site, as `contracten/tarieven/index.html`. */
  readonly file: string;
  readonly inline: InlineParts;
  readonly faults: readonly PageFault[];
  /** Absent for files that stand in for pages, as the one for unknown addresses. */
  readonly page?: ReadPage;
}

/** Gives the HTML files of a built site. Whoever asks first has them read; their trees are not kept. */
export type ReadBack = (site: string) => readonly ReadFile[];

const htmlFiles = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();

const addressOf = (file: string): string | undefined => /^(.*\/)?index\.html$/.exec(`/${file}`)?.[1];

/** Whatever goes wrong with a page is said with the name of its file. */
const naming = <T>(file: string, address: string, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${findSource(address) ?? `dist/${file}`}: ${reason}`, { cause: error });
  }
};

const readWords = (tree: Root, file: string, address: string, siteAddress: string): ReadPage => {
  const { content, ...words } = readPage(tree);
  const markdown = pageMarkdown({ title: words.title, content }, new URL(address, siteAddress));
  return { ...words, file, address, markdown };
};

const readFile = (site: string, siteAddress: string, file: string): ReadFile => {
  const html = readFileSync(join(site, file), 'utf8');
  const tree = fromHtml(html);
  const scanned = { file, inline: inlineParts(tree), faults: pageFaults(tree, html) };
  const address = addressOf(file);
  if (address === undefined) return scanned;
  return { ...scanned, page: naming(file, address, () => readWords(tree, file, address, siteAddress)) };
};

/**
 * Reads what the build wrote, for all steps that need to know: parsing a page takes as long as drawing it, so it is done once.
 *
 * @param siteAddress where the site will stand, for the links in the Markdown of its pages
 */
export const readBack = (siteAddress: string): ReadBack => {
  let files: readonly ReadFile[] | undefined;
  return (site) => {
    files ??= htmlFiles(site).map((file) => readFile(site, siteAddress, file));
    return files;
  };
};

/** The pages for readers among the files, by the names of their files. */
export const pagesIn = (files: readonly ReadFile[]): ReadPage[] => files.flatMap(({ page }) => page ?? []);
