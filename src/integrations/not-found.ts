import type { AstroIntegration } from 'astro';

/** The page for unknown addresses. As a page among the others it would need a twin, and stand in the site map. */
export const notFound = (): AstroIntegration => ({
  name: 'not-found',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '404', entrypoint: new URL('../components/NotFound.astro', import.meta.url) });
    },
  },
});
