import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../components/page-head/companions.ts';
import { builtPages } from '../built-pages.ts';
import { type ListedPage, llmsTxt } from './llms-txt.ts';
import { pageMarkdown } from './page-markdown.ts';
import { readPage } from './read-page.ts';

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

const writePages = (site: string, siteAddress: string): ListedPage[] =>
  builtPages(site).map(({ address, file, html }) => {
    const page = readPage(html);
    const own = new URL(address, siteAddress);
    writeFileSync(join(site, dirname(file), companions.markdown), pageMarkdown(page, own));
    return { ...page, address, markdown: new URL(companions.markdown, own) };
  });

/** Writes each page as Markdown beside it, and the list of them all to `/llms.txt`. */
export const markdown = ({ name, siteAddress }: Publisher): AstroIntegration => ({
  name: 'markdown',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const pages = writePages(site, siteAddress);
      writeFileSync(join(site, 'llms.txt'), llmsTxt(name, pages, dataFiles(site, siteAddress)));
      logger.info(`${pages.length} pages as Markdown`);
    },
  },
});
