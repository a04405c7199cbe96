import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePages } from './generated-pages.ts';

/** Astro reads here which packages are its own kind. */
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
---

The home page.
`;

/** Writes a site of Starlight as it comes, in the two languages of this project, with the generated pages. */
export const writeStockSite = (folder: string, pages: number): void => {
  const docs = join(folder, 'src/content/docs');
  mkdirSync(join(docs, 'en'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  writeFileSync(join(folder, 'src/content.config.ts'), collections);
  for (const language of ['.', 'en']) writeFileSync(join(docs, language, 'index.mdx'), home);
  writePages(docs, pages - 2);
};
