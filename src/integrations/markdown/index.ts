import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../site/page-head/companions.ts';
import { pagesIn, type ReadBack, type ReadPage } from '../read-back/index.ts';
import { type ListedPage, llmsTxt } from './llms-txt.ts';

interface Publisher {
  readonly name: string;
  readonly siteAddress: string;
}

/** The data itself; the schemas beside it are for editors. */
const dataFiles = (site: string, siteAddress: string): URL[] =>
  readdirSync(join(site, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => new URL(`/data/${name.replaceAll('\\', '/')}`, siteAddress));

const listed = (page: ReadPage, siteAddress: string): ListedPage => ({
  ...page,
  markdown: new URL(companions.markdown, new URL(page.address, siteAddress)),
});

/** All pages of a language have the same menu: that of the first is read. */
const menuOf = (pages: readonly ReadPage[]): string[] => {
  const languages = pages.map(({ language }) => language);
  return pages.filter((_, index) => languages.indexOf(languages[index] ?? '') === index).flatMap(({ menu }) => menu);
};

/** Writes each page as Markdown beside it, and the list of them all to `/llms.txt`. */
export const markdown = ({ name, siteAddress }: Publisher, readBack: ReadBack): AstroIntegration => ({
  name: 'markdown',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const pages = pagesIn(readBack(site));
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
