import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const besideThis = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * Replaces Pagefind's interface, which Starlight would load on every page, by a small class that loads it with its styles when a visitor
 * opens the search. The patterns match these two names alone, so that other files of the package still resolve.
 */
export const lazySearch = (): AstroIntegration => ({
  name: 'lazy-search',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const alias = [
        { find: /^@pagefind\/default-ui$/, replacement: besideThis('./lazy-search.ts') },
        { find: /^@pagefind\/default-ui\/css\/ui\.css$/, replacement: besideThis('./no-styles.css') },
      ];
      updateConfig({ vite: { resolve: { alias } } });
    },
  },
});
