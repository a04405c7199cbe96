import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { contentFolder, loadCatalogue } from './src/catalogue/index.ts';

/** The interface texts of the product, with those that the site adds. */
const dictionaries: Loader = {
  name: 'dictionaries',
  load: async ({ store, parseData }) => {
    store.clear();
    for (const [id, texts] of Object.entries(loadCatalogue(contentFolder).dictionaries))
      store.set({ id, data: await parseData({ id, data: { ...texts } }) });
  },
};

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: dictionaries, schema: i18nSchema() }),
};
