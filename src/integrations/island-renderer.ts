import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Replaces the client of `@astrojs/preact` by one that only hydrates: the tools use no signals, are always rendered by the server, and
 * stay as long as their page. That takes a third of a kilobyte from every tool.
 */
export const islandRenderer = (): AstroIntegration => ({
  name: 'island-renderer',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const replacement = fileURLToPath(new URL('../ui/hydrate-island.ts', import.meta.url));
      updateConfig({ vite: { resolve: { alias: [{ find: /^@astrojs\/preact\/client\.js$/, replacement }] } } });
    },
  },
});
