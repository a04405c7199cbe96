import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { distFolder } from '../../src/catalogue/index.ts';
import { revalidate } from '../../src/integrations/hosting/host-rules.ts';
import { filesToKeep } from '../../src/integrations/offline/kept-files.ts';
import type { Language } from '../../src/schema/language.ts';
import { headersFor, readHeaderRules } from './host-files.ts';

/** What a page makes a browser load, in brotli bytes. */
export interface PageWeight {
  readonly all: number;
  /** The scripts of its islands, with the runtime that they share. */
  readonly toolScripts: number;
  readonly styles: number;
  readonly scripts: number;
  /** Including the page itself. */
  readonly requests: number;
  /** Bytes of the headers that this site asks of a host, over all those requests; not compressed. */
  readonly headers: number;
}

const folder = distFolder;
const weighed = new Map<string, number>();

const brotliBytes = (file: string): number => {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(readFileSync(join(folder, file))).length;
  weighed.set(file, bytes);
  return bytes;
};

const paths = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, path = '']) => path);

const staticImports = (file: string): string[] =>
  paths(readFileSync(join(folder, file), 'utf8'), /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g).map(
    (name) => `/_astro/${name}`,
  );

/** Scripts and everything that they import statically; dynamic imports are not loaded with the page. */
const withImports = (files: readonly string[], found = new Set<string>()): Set<string> => {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    withImports(staticImports(file), found);
  }
  return found;
};

const weigh = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + brotliBytes(file), 0);

const headersOf = (files: Iterable<string>): number => {
  const rules = readHeaderRules(join(folder, '_headers'));
  const linesOf = (file: string): string[] =>
    [...new Map([revalidate, ...headersFor(file.replace(/index\.html$/, ''), rules)])].map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
  return [...files].flatMap(linesOf).join('').length;
};

/** Weighs a built page: the page itself, its styles, pictures and icon, and its scripts with their imports. */
export const pageWeight = (page: string): PageWeight => {
  const html = readFileSync(join(folder, page), 'utf8');
  const pageScripts = paths(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const islandScripts = paths(html, /\s(?:component|renderer|before-hydration)-url="([^"]+)"/g);
  const linked = paths(html, /<link[^>]*rel="(?:stylesheet|shortcut icon|icon|preload)"[^>]*href="(\/[^"]+)"/g);
  const pictures = paths(html, /<img[^>]*\ssrc="(\/[^"]+)"/g);
  const tool = withImports(islandScripts);
  const everything = new Set([page, ...linked, ...pictures, ...withImports(pageScripts), ...tool]);
  const ending = (end: string): string[] => [...everything].filter((file) => file.endsWith(end));
  return {
    all: weigh(everything),
    toolScripts: weigh(tool),
    styles: weigh(ending('.css')),
    scripts: weigh(ending('.js')),
    requests: everything.size,
    headers: headersOf(everything),
  };
};

/** What a browser fetches in the background at a first visit, in brotli bytes. */
export const keptWeights = (
  languages: readonly Language[],
  known?: (path: string) => string,
): { readonly core: number; readonly all: number } => {
  const files = filesToKeep(folder, languages, known);
  const weighAll = (kept: typeof files): number => weigh(kept.map(({ name }) => `/${name}`));
  return { core: weighAll(files.filter(({ isCore }) => isCore)), all: weighAll(files) };
};

/** Every script and style of the build and the search, largest first. */
export const fileWeights = (): { readonly file: string; readonly bytes: number }[] => {
  const searched = readdirSync(join(folder, 'pagefind')).filter((name) =>
    /^(?:pagefind(?:-worker)?\.js|wasm\.(?!unknown).*)$/.test(name),
  );
  const files = [
    ...readdirSync(join(folder, '_astro'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => `/_astro/${name.replaceAll('\\', '/')}`),
    ...searched.map((name) => `/pagefind/${name}`),
    '/service-worker.js',
  ];
  return files.map((file) => ({ file, bytes: brotliBytes(file) })).toSorted((a, b) => b.bytes - a.bytes);
};
