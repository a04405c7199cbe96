import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Restarts the dev server when a data file changes: data is read only once, when the server starts. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = fileURLToPath(new URL('../../content/', import.meta.url));
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder) && file.endsWith('.yaml')) void server.restart();
      });
    },
  },
});
