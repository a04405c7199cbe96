import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../components/page-head/companions.ts';
import { type BuiltPage, builtPages } from '../built-pages.ts';
import { type ListedPage, llmsTxt } from './llms-txt.ts';
import { pageMarkdown } from './page-markdown.ts';
import { readMenu, readPage } from './read-page.ts';

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

const writePage = (site: string, siteAddress: string, { address, file, html }: BuiltPage): ListedPage => {
  const page = readPage(html);
  const own = new URL(address, siteAddress);
  writeFileSync(join(site, dirname(file), companions.markdown), pageMarkdown(page, own));
  return { ...page, address, markdown: new URL(companions.markdown, own) };
};

/** All pages of a language have the same menu: that of the first is read. */
const menuOf = (built: readonly BuiltPage[], pages: readonly ListedPage[]): string[] => {
  const languages = pages.map(({ language }) => language);
  return built
    .filter((_, index) => languages.indexOf(languages[index] ?? '') === index)
    .flatMap(({ html }) => readMenu(html));
};

/** Writes each page as Markdown beside it, and the list of them all to `/llms.txt`. */
export const markdown = ({ name, siteAddress }: Publisher): AstroIntegration => ({
  name: 'markdown',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const built = builtPages(site);
      const pages = built.map((page) => writePage(site, siteAddress, page));
      const list = llmsTxt(name, pages, menuOf(built, pages), dataFiles(site, siteAddress));
      writeFileSync(join(site, 'llms.txt'), list);
      logger.info(`${pages.length} pages as Markdown`);
    },
  },
});
