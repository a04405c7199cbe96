import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';

/**
 * Starlight gets its texts from the plugin `interfaceTexts`, so that these files are not read twice; Astro warns where the collection has
 * no entry.
 */
const noTexts: Loader = {
  name: 'no-texts',
  load: async ({ store }) => {
    store.clear();
    store.set({ id: 'en', data: {} });
  },
};

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: noTexts, schema: i18nSchema() }),
};
