import type { AstroIntegration } from 'astro';

/** Puts right some HTML of Starlight's components, in development and in the build, without a copy of them. */
export const mendStarlight = (): AstroIntegration => ({
  name: 'mend-starlight',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
    },
  },
});
