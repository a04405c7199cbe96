import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../catalogue/index.ts';

/** Restarts the dev server when a data file changes: data is read only once, when the server starts. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = resolve(contentFolder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder) && /\.yaml$|[\\/]i18n[\\/][^\\/]+\.json$/.test(file)) void server.restart();
      });
    },
  },
});
