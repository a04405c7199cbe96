import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../site/page-head/companions.ts';
import { type ParsedPage, pagesIn, type ReadSite } from '../built-site/index.ts';
import { type ListedPage, llmsTxt } from './llms-txt.ts';

interface Publisher {
  readonly name: string;
  readonly siteAddress: string;
}

/** The data files, without their schemas, which are for editors. */
const dataFiles = (site: string, siteAddress: string): URL[] =>
  readdirSync(join(site, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => new URL(`/data/${name.replaceAll('\\', '/')}`, siteAddress));

const listed = (page: ParsedPage, siteAddress: string): ListedPage => ({
  ...page,
  markdown: new URL(companions.markdown, new URL(page.address, siteAddress)),
});

/** All pages of a language have the same menu, so that of the first page is used. */
const menuOf = (pages: readonly ParsedPage[]): string[] => {
  const languages = pages.map(({ language }) => language);
  return pages.filter((_, index) => languages.indexOf(languages[index] ?? '') === index).flatMap(({ menu }) => menu);
};

/** Writes a Markdown copy next to each page, and a list of all of them to `/llms.txt`. */
export const markdown = ({ name, siteAddress }: Publisher, readSite: ReadSite): AstroIntegration => ({
  name: 'markdown',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const pages = pagesIn(await readSite(site));
      for (const page of pages) writeFileSync(join(site, dirname(page.file), companions.markdown), page.markdown);
      const list = llmsTxt(
        name,
        pages.map((page) => listed(page, siteAddress)),
        menuOf(pages),
        dataFiles(site, siteAddress),
      );
      writeFileSync(join(site, 'llms.txt'), list);
      logger.info(`${pages.length} pages as Markdown`);
    },
  },
});
