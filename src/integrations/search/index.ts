import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts a small class in the place of Pagefind's interface, which Starlight would load on every page: the real one comes
 * when a visitor opens the search. The pattern is exact, so that its style sheet and its own files keep their names.
 */
export const searchOnDemand = (): AstroIntegration => ({
  name: 'search-on-demand',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const replacement = fileURLToPath(new URL('./search-on-demand.ts', import.meta.url));
      updateConfig({ vite: { resolve: { alias: [{ find: /^@pagefind\/default-ui$/, replacement }] } } });
    },
  },
});
