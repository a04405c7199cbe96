import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type InlineParts, inlineParts } from '../content-security-policy/inline-parts.ts';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import { type PageFault, pageFaults } from './page-faults.ts';
import { type Page, readPage } from './read-page.ts';

/** A page for readers, reduced to what other build steps need. */
export interface ParsedPage extends Omit<Page, 'content'> {
  readonly file: string;
  /** Such as `/contracten/tarieven/`. */
  readonly address: string;
  readonly markdown: string;
}

/** An HTML file of the built site. */
export interface ParsedFile {
  /** Relative to the folder of the site, such as `contracten/tarieven/index.html`. */
  readonly file: string;
  readonly inline: InlineParts;
  readonly faults: readonly PageFault[];
  /** Absent for files that stand in for pages, such as the one for unknown addresses. */
  readonly page?: ParsedPage;
}

/** The folder of a built site, and where it will be hosted, for the links in the Markdown of its pages. */
export interface BuiltSite {
  readonly site: string;
  readonly siteAddress: string;
}

/** The files of a built site to parse. */
export interface ParseJob extends BuiltSite {
  readonly files: readonly string[];
}

const addressOf = (file: string): string | undefined => /^(.*\/)?index\.html$/.exec(`/${file}`)?.[1];

/** Adds the name of the file to any error. What finds it is loaded only then: it brings the whole catalogue. */
const namingFile = async <T>(file: string, address: string, read: () => T): Promise<T> => {
  try {
    return read();
  } catch (error) {
    const { findSource } = await import('./find-source.ts');
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${findSource(address) ?? `dist/${file}`}: ${reason}`, { cause: error });
  }
};

const parsePage = (tree: Root, file: string, address: string, siteAddress: string): ParsedPage => {
  const { content, ...words } = readPage(tree);
  const markdown = pageMarkdown({ title: words.title, content }, new URL(address, siteAddress));
  return { ...words, file, address, markdown };
};

/**
 * Reads the HTML of a file; its syntax tree is not kept.
 *
 * @throws when a page lacks what every page has, with the name of its source
 */
export const parseHtml = async (html: string, file: string, siteAddress: string): Promise<ParsedFile> => {
  const tree = fromHtml(html);
  const scanned = { file, inline: inlineParts(tree), faults: pageFaults(tree, html) };
  const address = addressOf(file);
  if (address === undefined) return scanned;
  return { ...scanned, page: await namingFile(file, address, () => parsePage(tree, file, address, siteAddress)) };
};

/** Gives equal menus as one: those of thousands of pages, with thousands of entries each, would not fit into memory. */
export const menuSharer = (): ((file: ParsedFile) => ParsedFile) => {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    if (file.page === undefined) return file;
    const text = file.page.menu.join('\n');
    const menu = known.get(text) ?? file.page.menu;
    known.set(text, menu);
    return { ...file, page: { ...file.page, menu } };
  };
};

/**
 * The same for files of a built site.
 *
 * @throws when a page lacks what every page has, with the name of its source
 * @example await parseFiles({ site: 'dist', siteAddress: 'https://site.example', files: ['contact/index.html'] })
 */
export const parseFiles = async ({ site, siteAddress, files }: ParseJob): Promise<readonly ParsedFile[]> => {
  const shareMenu = menuSharer();
  const parsed: ParsedFile[] = [];
  for (const file of files) {
    parsed.push(shareMenu(await parseHtml(readFileSync(join(site, file), 'utf8'), file, siteAddress)));
  }
  return parsed;
};
