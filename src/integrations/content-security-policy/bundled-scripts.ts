import type { Plugin } from 'vite';

/** The scripts of components as the bundler made them; Astro puts the small ones into the page. */
const isOfComponent = (id: string | null): boolean => id !== null && /\.astro\?astro&type=script/.test(id);

/**
 * Collects the scripts of components as they are bundled, before Astro takes the small ones out of the bundle to write them into
 * pages.
 */
export const collectBundledScripts = (scripts: Set<string>): Plugin => ({
  name: 'collect-bundled-scripts',
  generateBundle: {
    order: 'pre',
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && isOfComponent(output.facadeModuleId)) scripts.add(output.code.trim());
      }
    },
  },
});
