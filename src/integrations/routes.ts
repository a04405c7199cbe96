import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { routes as table } from '../site/routes/index.ts';
import { notKeptPage } from './offline/shared-with-worker.ts';

/**
 * Adds the routes that are not pages of `content/docs/`, such as `/data/` and `/robots.txt`. Must come before what reads the finished
 * pages: the one for what is not kept gets its own name.
 */
export const routes = (): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      for (const { isForBuild, ...route } of table) if (command === 'build' || !isForBuild) injectRoute(route);
    },
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      renameSync(join(site, '500.html'), join(site, notKeptPage));
    },
  },
});
