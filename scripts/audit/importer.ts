import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importProject } from '../../src/importer/index.ts';
import { verifyProject } from '../../src/importer/verify.ts';
import { measureBuild } from '../bench-build/measure-build.ts';
import { writeEmptySite } from '../bench-build/sites.ts';
import { type Gate, verdictOn } from './gate.ts';

/** The laws of the importer about time and size, with the largest pages. */
const files = ['tests/importer/growth.test.ts', 'tests/importer/bounds.test.ts'];

const faultsOfGrowth = (): readonly string[] => {
  const { status, stdout } = spawnSync('npx', ['vitest', 'run', ...files], {
    encoding: 'utf8',
    env: { ...process.env, IMPORT_THOROUGH: '1' },
    maxBuffer: 100_000_000,
  });
  return status === 0 ? [] : stdout.split('\n').slice(-40);
};

const projects = 'tests/importer/projects';

/** Shows the imported menu as the report says. */
const addMenu = (site: string): void => {
  const file = join(site, 'astro.config.mjs');
  const menu = "import imported from './src/content/docs/gids/sidebar.json' with { type: 'json' };\n";
  writeFileSync(file, menu + readFileSync(file, 'utf8').replace('sidebar: [', 'sidebar: [...imported, '));
};

const attributes = / (id|href|src)="([^"]*)"/g;

const decoded = (text: string): string => text.replace(/&(?:amp|#38);/g, '&');

/** The built file behind an address. */
const fileAt = (dist: string, path: string): string => {
  const file = join(dist, decodeURI(path));
  return existsSync(file) && statSync(file).isFile() ? file : join(file, 'index.html');
};

interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

const readBuilt = (file: string): BuiltPage => {
  const found = [...readFileSync(file, 'utf8').matchAll(attributes)].map(([, name, value = '']) => [
    name,
    decoded(value),
  ]);
  const named = (name: string): string[] => found.flatMap(([own, value = '']) => (own === name ? [value] : []));
  return { ids: new Set(named('id')), addresses: [...named('href'), ...named('src')] };
};

/** Links of a built site that lead to no file, or to no anchor of a page. */
const brokenLinks = (dist: string): readonly string[] => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const pages = new Map(names.map((name) => [join(dist, name), readBuilt(join(dist, name))] as const));
  return [...pages].flatMap(([file, { addresses }]) =>
    addresses.flatMap((address) => {
      const own = file.slice(dist.length).replace(/index\.html$/, '');
      const url = URL.parse(address, new URL(own, 'https://site.example'));
      // Every page of Starlight names an icon, which this site does without.
      if (url === null || address === '/favicon.svg' || url.host !== 'site.example') return [];
      const target = fileAt(dist, url.pathname);
      const page = pages.get(target);
      const isThere = page === undefined || url.hash === '' || page.ids.has(decodeURIComponent(url.hash.slice(1)));
      return existsSync(target) && isThere ? [] : [`${own} leads to ${address}`];
    }),
  );
};

/** Imports a project into a default Starlight site, builds that, and compares words and links of the built pages. */
const faultsOfBuild = async (name: string): Promise<readonly string[]> => {
  // Inside the project, so that the build finds its packages.
  const site = resolve(mkdtempSync('.bench-build-import-'));
  try {
    const options = { out: join(writeEmptySite(site), 'gids') };
    const project = join(projects, name, 'mkdocs.yml');
    const imported = await importProject(project, options);
    if ('problem' in imported) return [`${name}: ${imported.problem}`];
    addMenu(site);
    measureBuild(site);
    const verified = await verifyProject(project, options);
    if ('problem' in verified) return [`${name}: ${verified.problem}`];
    const { differences, unbuilt } = verified;
    const words = differences.map(({ file, found }) => `${file} differs in words: ${found}`);
    return [...words, ...unbuilt.map((file) => `${file} was not built`), ...brokenLinks(join(site, 'dist'))].map(
      (fault) => `${name}: ${fault}`,
    );
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};

export const importerGate: Gate = {
  name: 'importer',
  bar: 'imported projects build with every word and link, and the time of an import grows with the size of its pages',
  run: async () => {
    const faults: string[] = [...faultsOfGrowth()];
    for (const name of readdirSync(projects)) faults.push(...(await faultsOfBuild(name)));
    return verdictOn(faults, `${readdirSync(projects).length} imported projects, and the largest pages`);
  },
};
