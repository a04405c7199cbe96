import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-site/built-pages.ts';
import { rewriteFile } from './built-site/rewrite-file.ts';

/** Reads a script of the site by its address. */
type ReadScript = (address: string) => string;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, match = '']) => match);

/** The scripts, and all that they import statically. */
const withImports = (scripts: readonly string[], read: ReadScript): string[] => {
  const all = new Set(scripts);
  // A set that grows is walked to its end.
  for (const script of all)
    for (const name of found(read(script), /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
      all.add(posix.join(posix.dirname(script), name));
  return [...all];
};

/**
 * The HTML of a page with a link in its head to each script of its tool. Otherwise a browser would learn of a script only from the one
 * that imports it, a round trip later. They come after what the page needs to be read.
 *
 * @example withPreloads('<head></head>…', read) // '<head><link rel="modulepreload" … href="/_astro/Calculator.abc.js">…</head>…'
 */
export const withPreloads = (html: string, read: ReadScript): string => {
  if (!html.includes(' client="stepwise"')) return html;
  const scripts = withImports(found(html, /\s(?:component|renderer)-url="([^"]+)"/g), read);
  const links = scripts.map((script) => `<link rel="modulepreload" fetchpriority="low" href="${script}">`).join('');
  return html.replace('</head>', () => `${links}</head>`);
};

/** Lets pages with a tool name its scripts. Must come before what reads the finished pages. */
export const preloadTools = (): AstroIntegration => ({
  name: 'preload-tools',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const site = fileURLToPath(dir);
      const read: ReadScript = (address) => readFileSync(posix.join(site, address), 'utf8');
      for (const { file, html: readHtml } of builtPages(site)) {
        const html = readHtml();
        const preloading = withPreloads(html, read);
        if (preloading !== html) rewriteFile(posix.join(site, file), preloading);
      }
    },
  },
});
