import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeStockSite } from './sites.ts';

/** The public packages that do for a default Starlight site what this site does beside its pages, as of 2026-11-29. */
const plugins = {
  'astro-og-canvas': '0.13.2',
  'starlight-links-validator': '0.26.0',
  'starlight-llms-txt': '0.12.0',
  'starlight-markdown': '0.1.5',
  'workbox-build': '7.4.1',
};

/** The packages that all sites of the benchmark have, in the versions of this project. */
const shared = ['@astrojs/mdx', '@astrojs/starlight', '@fontsource/inter', 'astro', 'sharp'];

const cache = resolve('node_modules/.cache/bench-build');

const manifest = (): string => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = Object.fromEntries(shared.map((name) => [name, dependencies[name]]));
  return JSON.stringify({ name: 'bench-build', private: true, dependencies: { ...own, ...plugins } }, null, 2);
};

const install = (): void => {
  // Not all of the plugins name the newest Astro among those that they work with; no package needs its install script.
  const flags = ['--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', ...flags], { cwd: cache, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The packages of the benchmark could not be installed.\n${stderr}`);
};

/**
 * Installs the packages of the sites to compare with, unless they are there from an earlier run.
 *
 * @returns the folder of the packages
 */
export const installedPlugins = (): string => {
  const [wanted, file, done] = [manifest(), join(cache, 'package.json'), join(cache, 'installed.json')];
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, wanted);
    install();
    writeFileSync(done, wanted);
  }
  return join(cache, 'node_modules');
};

const config = `import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import linksValidator from 'starlight-links-validator';
import llmsTxt from 'starlight-llms-txt';
import markdown from 'starlight-markdown';
import { generateSW } from 'workbox-build';

const serviceWorker = {
  name: 'service-worker',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const site = fileURLToPath(dir);
      await generateSW({
        globDirectory: site,
        globPatterns: ['**/*.{html,js,css,svg}'],
        swDest: site + 'service-worker.js',
        inlineWorkboxRuntime: true,
      });
    },
  },
};

export default defineConfig({
  site: 'https://equipped.example',
  integrations: [
    starlight({
      title: 'Equipped',
      locales: { root: { label: 'Nederlands', lang: 'nl' }, en: { label: 'English', lang: 'en' } },
      sidebar: [{ label: 'Home', link: '/' }],
      plugins: [llmsTxt(), markdown(), linksValidator()],
    }),
    serviceWorker,
  ],
});
`;

const pictures = `import { getCollection } from 'astro:content';
import { OGImageRoute } from 'astro-og-canvas';

const entries = await getCollection('docs');
const fonts = [400, 700].map((weight) => \`./node_modules/@fontsource/inter/files/inter-latin-\${weight}-normal.woff\`);
const families = ['Inter'];

export const { getStaticPaths, GET } = await OGImageRoute({
  param: 'slug',
  pages: Object.fromEntries(entries.map(({ id, data }) => [id, data])),
  getImageOptions: (_, { title, description }) => ({
    title,
    description,
    bgGradient: [[18, 35, 64]],
    border: { color: [200, 160, 60], width: 20, side: 'block-end' },
    fonts,
    font: { title: { families, weight: 'Bold' }, description: { families } },
  }),
});
`;

/** Writes a default Starlight site with the generated pages and the plugins. */
export const writeEquippedSite = (folder: string, pages: number): void => {
  writeStockSite(folder, pages);
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  mkdirSync(join(folder, 'src/pages/og'), { recursive: true });
  writeFileSync(join(folder, 'src/pages/og/[...slug].ts'), pictures);
};
