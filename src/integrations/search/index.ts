import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Dictionaries } from '../../catalogue/index.ts';
import type { SearchWords } from './everyday-words.ts';

const virtual = 'virtual:search-words';

/** The words of a search by language, in a module of its own that is loaded with the search. */
const searchWords = (dictionaries: Dictionaries): Plugin => {
  const words = Object.entries(dictionaries).map(([language, texts]): [string, SearchWords] => [
    language.toLowerCase(),
    { skipped: texts['search.words.skipped'] ?? '', same: texts['search.words.same'] ?? '' },
  ]);
  return {
    name: 'search-words',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id) =>
      id === `\0${virtual}` ? `export const searchWords = ${JSON.stringify(Object.fromEntries(words))};` : undefined,
  };
};

const besideThis = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const globalStyle = /<style is:global>([\s\S]*?)<\/style>/;
const importOfPagefind = /@import[^;]*;/;

/** What Starlight says of Pagefind's interface, which its search puts on every page. */
const stylesOfInterface = (): string => {
  const component = createRequire(import.meta.url).resolve('@astrojs/starlight/components/Search.astro');
  const [, styles = ''] = globalStyle.exec(readFileSync(component, 'utf8')) ?? [];
  if (styles === '') throw new Error(`${component} has no styles for the whole page any more.`);
  return styles.replace(importOfPagefind, '');
};

/** Moves those styles to the ones that are loaded with the interface. */
const lazyStyles = (): Plugin => ({
  name: 'lazy-search-styles',
  enforce: 'pre',
  transform: (code, id) => {
    if (/\/Search\.astro\?.*type=style&index=1/.test(id)) return '';
    // As a module of its own it is asked for by its address alone.
    const isInterface = id.startsWith(besideThis('./interface.css')) && !id.endsWith('?url');
    return isInterface ? `${code}\n${stylesOfInterface()}` : undefined;
  },
});

const whenIdle = 'window.requestIdleCallback || ((cb) => setTimeout(cb, 1))';
const soonAtLatest = `(task) =>
  'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task, 1)`;

/** Starlight waits for an idle moment, which a busy page may not have: who opened the search would wait with it. */
const boundedWait = (): Plugin => ({
  name: 'bounded-wait-for-search',
  enforce: 'pre',
  transform: (code, id) => {
    if (!/\/Search\.astro\?.*type=script/.test(id)) return undefined;
    if (!code.includes(whenIdle)) throw new Error(`${id} waits for an idle moment in another way.`);
    return code.replace(whenIdle, soonAtLatest);
  },
});

/**
 * Replaces Pagefind's interface, which Starlight would load on every page, by a small class that loads it with its styles when a visitor
 * opens the search. The patterns match these two names alone, so that other files of the package still resolve.
 */
export const lazySearch = (dictionaries: Dictionaries): AstroIntegration => ({
  name: 'lazy-search',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const alias = [
        { find: /^@pagefind\/default-ui$/, replacement: besideThis('./lazy-search.ts') },
        { find: /^@pagefind\/default-ui\/css\/ui\.css$/, replacement: besideThis('./no-styles.css') },
      ];
      updateConfig({ vite: { resolve: { alias }, plugins: [searchWords(dictionaries), lazyStyles(), boundedWait()] } });
    },
  },
});
