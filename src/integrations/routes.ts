import type { AstroIntegration } from 'astro';
import { routes as table } from '../site/routes/index.ts';

/** Adds the routes that are not pages of `content/docs/`, such as `/data/` and `/robots.txt`. */
export const routes = (): AstroIntegration => ({
  name: 'routes',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      for (const { isForBuild, ...route } of table) if (command === 'build' || !isForBuild) injectRoute(route);
    },
  },
});
