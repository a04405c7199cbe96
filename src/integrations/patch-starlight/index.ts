import type { AstroIntegration } from 'astro';

/** Corrects some HTML of Starlight's components, in development and in the build, without copies of them. */
export const patchStarlight = (): AstroIntegration => ({
  name: 'patch-starlight',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) => {
      addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
    },
  },
});
