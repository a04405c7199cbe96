import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';
import { rewriteFile } from './built-site/rewrite-file.ts';

/** A script of the build in a page, as Astro writes it. */
const tag = /<script type="module" src="\/_astro\/([^"/]+\.js)"><\/script>/g;

/** Any mention of another script of the build: in an import, static or on demand. */
const mention = /["'`]\.\/([^"'`/]+\.js)["'`]/g;

const staticImport = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The names of the scripts that a page loads by itself, in the order in which they run. */
export const scriptsOf = (html: string): string[] => [...new Set(found(html, tag))];

/**
 * A page with one script in place of its own, where the first of them stood. Scripts of this kind run in order once the page is read,
 * so they still run at the same moment.
 *
 * @param imports the scripts that it imports: named beside it, a browser need not learn of them from it
 */
export const withOneScript = (html: string, script: string, imports: readonly string[]): string => {
  const preloads = imports.map((name) => `<link rel="modulepreload" href="/_astro/${name}">`).join('');
  let isPlaced = false;
  return html.replace(tag, () => {
    if (isPlaced) return '';
    isPlaced = true;
    return `${preloads}<script type="module" src="/_astro/${script}"></script>`;
  });
};

const entry = 'page-scripts';

/** Joins some scripts of a folder. What others import as well stays a file of its own, or it would be loaded twice. */
const joining = (folder: string, scripts: readonly string[], isShared: (name: string) => boolean): Plugin => ({
  name: 'join-page-scripts',
  enforce: 'pre',
  resolveId(id) {
    // Vite makes a path of it.
    if (basename(id) === entry) return `\0${entry}`;
    if (!id.startsWith('./')) return undefined;
    const name = basename(id);
    return isShared(name) ? { id: `./${name}`, external: true } : join(folder, name);
  },
  resolveDynamicImport: (id) => (typeof id === 'string' ? { id, external: true } : undefined),
  load: (id) =>
    id === `\0${entry}` ? scripts.map((name) => `import ${JSON.stringify(`./${name}`)};`).join('\n') : undefined,
});

/** As a library: Vite would put a function around what is loaded on demand, which its first build did already. */
const bundle = (folder: string, file: string, plugin: Plugin): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plugin],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => file },
      rolldownOptions: { treeshake: false },
    },
  });

const mentionsIn = (folder: string, name: string): string[] => found(readFileSync(join(folder, name), 'utf8'), mention);

/** The scripts that others than `own` import, now or on demand. */
const sharedBeside = (folder: string, own: ReadonlySet<string>): Set<string> => {
  const others = readdirSync(folder).filter((name) => name.endsWith('.js') && !own.has(name));
  return new Set(others.flatMap((name) => mentionsIn(folder, name)));
};

/** Names a file by the scripts in it, whose names follow their content. */
const nameOf = (scripts: readonly string[]): string =>
  `page.${createHash('sha256').update(scripts.join()).digest('base64url').slice(0, 8)}.js`;

interface Page {
  readonly file: string;
  readonly scripts: readonly string[];
}

/** Gives the pages with the same scripts one file for all of them. */
const joinFor = async (folder: string, pages: readonly Page[], isShared: (name: string) => boolean): Promise<void> => {
  const scripts = pages[0]?.scripts ?? [];
  const script = nameOf(scripts);
  await bundle(folder, script, joining(folder, scripts, isShared));
  // Vite leaves the spaces in libraries.
  const { code = '' } = await minify(readFileSync(join(folder, script), 'utf8'), {
    module: true,
    ecma: 2020,
    compress: false,
  });
  writeFileSync(join(folder, script), code);
  const imports = found(code, staticImport);
  for (const { file } of pages) rewriteFile(file, withOneScript(readFileSync(file, 'utf8'), script, imports));
};

/** The pages of a site. They share the names of scripts: each is a piece of a page, and keeps all of that in memory. */
const readPages = (site: string): Page[] => {
  const known = new Map<string, string>();
  const shared = (name: string): string => {
    const own = known.get(name) ?? name;
    known.set(own, own);
    return own;
  };
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(site, name))
    .map((file) => ({ file, scripts: scriptsOf(readFileSync(file, 'utf8')).map(shared) }));
};

/** Removes scripts that no page and no other script names any more, and then what only they imported. */
const removeUnused = (folder: string, candidates: ReadonlySet<string>, pages: readonly Page[]): void => {
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const used = new Set([...all.filter((name) => !candidates.has(name)), ...pages.flatMap(({ scripts }) => scripts)]);
  // A set that grows is walked to its end.
  for (const name of used) for (const other of mentionsIn(folder, name)) used.add(other);
  const unused = [...candidates].filter((name) => !used.has(name));
  if (unused.length === 0) return;
  const imported = unused.flatMap((name) => mentionsIn(folder, name));
  for (const name of unused) rmSync(join(folder, name));
  removeUnused(folder, new Set(imported.filter((name) => !unused.includes(name))), pages);
};

/** Joins the scripts of every page of a built site, and removes the files that were joined. */
export const joinPageScripts = async (site: string): Promise<void> => {
  const folder = join(site, '_astro');
  const pages = readPages(site).filter(({ scripts }) => scripts.length > 1);
  const own = new Set(pages.flatMap(({ scripts }) => scripts));
  const shared = sharedBeside(folder, own);
  const alike = Map.groupBy(pages, ({ scripts }) => scripts.join());
  for (const group of alike.values()) await joinFor(folder, group, (name) => shared.has(name));
  removeUnused(folder, own, readPages(site));
};

/**
 * Lets each page load its scripts as one file: each would be a request, and a small one in every page would be paid for at each visit and
 * named by its hash in each policy. `astro.config.mjs` keeps Astro from writing them into pages. Must come before what reads the finished
 * pages.
 */
export const pageScripts = (): AstroIntegration => ({
  name: 'page-scripts',
  hooks: {
    'astro:build:done': ({ dir }) => joinPageScripts(fileURLToPath(dir)),
  },
});
