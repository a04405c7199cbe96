import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePages } from './generated-pages.ts';

/**
 * Gives a folder the packages of another, by default those of the project, without the caches of earlier builds among them.
 *
 * @param packages a `node_modules`
 */
export const linkPackages = (folder: string, packages = 'node_modules'): void => {
  const own = join(folder, 'node_modules');
  mkdirSync(own, { recursive: true });
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'));
  for (const name of names) symlinkSync(resolve(packages, name), join(own, name), 'junction');
};

const parts = ['content', 'src', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'];

/** How many pages the project has by itself. */
export const ownPages = (): number =>
  readdirSync('content/docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx')).length;

/** Copies this project to a folder and adds pages to it. */
export const writeOurSite = (folder: string, pages: number): void => {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  writePages(join(folder, 'content/docs'), pages);
};

/** Astro finds the packages made for it by these dependencies. */
const manifest = {
  name: 'stock',
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
};

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://stock.example',
  integrations: [
    starlight({
      title: 'Stock',
      locales: { root: { label: 'Nederlands', lang: 'nl' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Home', link: '/' }],
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const home = `---
title: Home
description: The page on which a visitor begins.
---

The home page.
`;

/** Writes the configuration and the home pages of a default Starlight site in the two languages of this project. */
export const writeEmptySite = (folder: string): string => {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(join(docs, 'en'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  for (const language of ['.', 'en']) writeFileSync(join(docs, language, 'index.mdx'), home);
  return docs;
};

/** Writes a default Starlight site with the generated pages. */
export const writeStockSite = (folder: string, pages: number): void => writePages(writeEmptySite(folder), pages - 2);
