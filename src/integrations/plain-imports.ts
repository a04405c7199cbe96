import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves each dynamic `import()` as it is. Vite would wrap it in a helper that preloads style sheets and further scripts; here that gains
 * nothing, and the helper would cost every tool three quarters of a kilobyte.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
            },
          ],
        },
      });
    },
  },
});
