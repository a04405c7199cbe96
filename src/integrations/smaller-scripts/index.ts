import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { compressor } from './compressor.ts';
import { keptScripts } from './kept-scripts.ts';

/**
 * Makes `vnode(type, props, …children)` of an element. Preact's newer form names the children of each, and its runtime holds a second copy
 * of what makes a node.
 */
const classicJsx: Plugin = {
  name: 'classic-jsx',
  enforce: 'pre',
  config: () => ({ oxc: { jsx: { runtime: 'classic', pragma: 'vnode', pragmaFrag: 'VnodeList' } } }),
  transform: {
    filter: { id: /\/src\/.*\.tsx$/ },
    handler: (code) => `import { h as vnode, Fragment as VnodeList } from 'preact';${code}`,
  },
};

/** Vite would keep its threads, and 100 MB in each, until the whole build ends. */
export const withoutTerser: Plugin = {
  name: 'without-terser',
  configResolved: ({ plugins }) => {
    const at = plugins.findIndex(({ name }) => name === 'vite:terser');
    // The type only forbids to replace plugins by accident.
    if (at >= 0) (plugins as Plugin[]).splice(at, 1);
  },
};

/** All sites of this project share many scripts. */
const folder = fileURLToPath(new URL('../../../node_modules/.cache/scripts/', import.meta.url));

const compressing = (): Plugin => {
  const { compress, stop } = compressor();
  const compressed = keptScripts(folder, compress);
  return {
    name: 'compress-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: async (code) => ({ code: await compressed(code), map: null }),
    closeBundle: stop,
  };
};

/** Makes the scripts of tools smaller than the defaults of their compiler and minifier do, and those that Astro leaves as they are written. */
export const smallerScripts = (): AstroIntegration => ({
  name: 'smaller-scripts',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, addMiddleware }) => {
      updateConfig({ vite: { plugins: [classicJsx, withoutTerser, compressing()] } });
      if (command === 'build') addMiddleware({ order: 'pre', entrypoint: new URL('./middleware.ts', import.meta.url) });
    },
  },
});
