import type { AstroIntegration } from 'astro';

/** Publishes the data files of the site under `/data/`, in development too. */
export const data = (): AstroIntegration => ({
  name: 'data',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/data/[...name].json', entrypoint: new URL('./route.ts', import.meta.url) });
    },
  },
});
