import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Replaces Pagefind's interface, which Starlight would load on every page, by a small class that loads it when a visitor opens the
 * search. The pattern matches the package name alone, so that its style sheet and other files still resolve.
 */
export const lazySearch = (): AstroIntegration => ({
  name: 'lazy-search',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const replacement = fileURLToPath(new URL('./lazy-search.ts', import.meta.url));
      updateConfig({ vite: { resolve: { alias: [{ find: /^@pagefind\/default-ui$/, replacement }] } } });
    },
  },
});
