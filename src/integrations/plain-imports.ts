import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/** A dynamic `import()` in the helper, as it stands in minified code; some unpack the names that they use. */
const wrapped =
  /[\w$]+\((?:\(\)=>|async\(\)=>\{(?:const|let)\{[^}]*\}=await\()(import\("[^"]+"\))(?:\);return\{[^}]*\}\})?,\[\]\)/g;

/**
 * The code of a chunk with its dynamic imports as they were written.
 *
 * @example unwrapped('a(()=>import("./b.js"),[])') // 'import("./b.js")'
 */
export const unwrapped = (code: string): string => code.replace(wrapped, '$1');

/**
 * Leaves each dynamic `import()` as it is. Vite would wrap it in a helper that preloads style sheets and further scripts, and name those
 * beside it; here that gains nothing, and would cost every tool more than a kilobyte.
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
              configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
              load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
              generateBundle: {
                order: 'post',
                handler: (_, bundle) => {
                  for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = unwrapped(file.code);
                },
              },
            },
          ],
        },
      });
    },
  },
});
