import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { openingScript, storageGuard } from '../../site/page-head/inline-scripts.ts';
import type { Directive } from '../hydrate-in-steps/index.ts';
import { compressInline } from '../smaller-scripts/compress-inline.ts';
import { hashOf } from './inline-parts.ts';

const { resolve } = createRequire(import.meta.url);
const astro = dirname(resolve('astro/package.json'));
const starlight = join(dirname(resolve('@astrojs/starlight/components/Head.astro')), '..');

const inlineScript = /<script\b[^>]*\bis:inline\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The inline scripts of the components under a folder: Astro writes those marked `is:inline` into pages unchanged.
 *
 * @throws when there are none, because the components must then be elsewhere
 */
export const scriptsOfComponents = (folder: string): string[] => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(inlineScript)].map(([, text = '']) => text),
    );
  if (found.length === 0) throw new Error(`No component with a script marked is:inline under ${folder}.`);
  return found;
};

type Compile = (name: string, entrypoint: string, root: URL) => Promise<string>;

const isCompile = (value: unknown): value is Compile => typeof value === 'function';

/** Astro compiles the scripts of directives internally and does not expose the result, so they are compiled once more with its own function. */
const compileDirective = async (): Promise<Compile> => {
  const place = join(astro, 'dist/core/client-directive/build.js');
  const module: object = await import(place).catch(() => ({}));
  const compile: unknown = Reflect.get(module, 'buildClientDirectiveEntrypoint');
  if (isCompile(compile)) return compile;
  throw new Error(
    `Astro no longer has buildClientDirectiveEntrypoint in ${place}: find another way to compile its directives.`,
  );
};

const scriptsOfDirectives = async (directives: readonly Directive[], root: URL): Promise<string[]> => {
  const compile = await compileDirective();
  return Promise.all(directives.map(({ name, entrypoint }) => compile(name, entrypoint, root)));
};

/**
 * The hashes of all inline scripts that the pages may contain: those of the components of Starlight and of this project, of islands and
 * their directives, compressed as they are in pages. They are read from their sources, so that an update of a package needs no change
 * here.
 */
export const knownScripts = async (root: URL, directives: readonly Directive[]): Promise<ReadonlySet<string>> => {
  const scripts = [
    storageGuard,
    openingScript,
    island,
    ...scriptsOfComponents(starlight),
    ...scriptsOfComponents(fileURLToPath(new URL('../../site', import.meta.url))),
    ...(await scriptsOfDirectives(directives, root)),
  ];
  return new Set(scripts.map(compressInline).map(hashOf));
};
