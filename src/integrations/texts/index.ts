import type { AstroIntegration } from 'astro';

/** Publishes the interface texts that the tools load when they are needed, in development too. */
export const texts = (): AstroIntegration => ({
  name: 'texts',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/texts/[language].json', entrypoint: new URL('./route.ts', import.meta.url) });
    },
  },
});
