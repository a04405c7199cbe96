import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/**
 * Lets scripts load others on first use by a plain `import()`. Vite wraps each in a helper that preloads style sheets and
 * further scripts; here there are none worth it, and the helper would cost every tool three quarters of a kilobyte.
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
