import type { AstroIntegration } from 'astro';

/** Publishes the icon of the site in the sizes that devices ask for, and the manifest that names them. */
export const icons = (): AstroIntegration => ({
  name: 'icons',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/[icon].png', entrypoint: new URL('./icon-route.ts', import.meta.url) });
      injectRoute({ pattern: '/manifest.webmanifest', entrypoint: new URL('./manifest-route.ts', import.meta.url) });
    },
  },
});
