import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { openingScript } from '../../site/faults/opening-script.ts';
import { noStore } from '../../site/page-head/no-store.ts';
import type { Directive } from '../stepwise/directives.ts';
import { hashOf } from './inline-parts.ts';

const { resolve } = createRequire(import.meta.url);
const astro = dirname(resolve('astro/package.json'));
const starlight = join(dirname(resolve('@astrojs/starlight/components/Head.astro')), '..');

const written = /<script\b[^>]*\bis:inline\b[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The inline scripts in the components under a folder: Astro writes those that are marked `is:inline` as they stand.
 *
 * @throws when there are none, because then the folder is not where components are
 */
export const scriptsOfComponents = (folder: string): string[] => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(written)].map(([, text = '']) => text));
  if (found.length === 0) throw new Error(`No component with a script marked is:inline under ${folder}.`);
  return found;
};

type Compile = (name: string, entrypoint: string, root: URL) => Promise<string>;

const isCompile = (value: unknown): value is Compile => typeof value === 'function';

/** Astro compiles the script of a directive by itself and tells nobody the result, so that it is compiled in the same way again. */
const compileDirective = async (): Promise<Compile> => {
  const place = join(astro, 'dist/core/client-directive/build.js');
  const module: object = await import(place).catch(() => ({}));
  const compile: unknown = Reflect.get(module, 'buildClientDirectiveEntrypoint');
  if (isCompile(compile)) return compile;
  throw new Error(
    `Astro no longer has buildClientDirectiveEntrypoint in ${place}: known-scripts.ts needs another way to its directives.`,
  );
};

const scriptsOfDirectives = async (directives: readonly Directive[], root: URL): Promise<string[]> => {
  const compile = await compileDirective();
  return Promise.all(directives.map(({ name, entrypoint }) => compile(name, entrypoint, root)));
};

/**
 * The hashes of all inline scripts that pages of this project may hold, whatever is written in them: of the components of Starlight
 * and of this project, of islands and their directives, and what the bundler put into pages. They are read from where they come from, so
 * that an update of a package needs no change here.
 *
 * @param bundled the scripts that the bundler made
 */
export const knownScripts = async (
  root: URL,
  directives: readonly Directive[],
  bundled: Iterable<string>,
): Promise<ReadonlySet<string>> => {
  const scripts = [
    noStore,
    openingScript,
    island,
    ...scriptsOfComponents(starlight),
    ...scriptsOfComponents(fileURLToPath(new URL('../../site', import.meta.url))),
    ...(await scriptsOfDirectives(directives, root)),
    ...bundled,
  ];
  return new Set(scripts.map(hashOf));
};
