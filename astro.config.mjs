import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentFolder, distFolder, publicFolder, siteFolder } from './src/catalogue/index.ts';
import { accessibleMarkdown } from './src/integrations/accessible-markdown.ts';
import { earlyParser, siteReader } from './src/integrations/built-site/index.ts';
import { collectGarbage } from './src/integrations/collect-garbage.ts';
import { contentChecks, loadContent } from './src/integrations/content-checks/index.ts';
import { diagrams } from './src/integrations/diagrams/index.ts';
import { fallBack } from './src/integrations/fall-back.ts';
import { hosting } from './src/integrations/hosting/index.ts';
import { hydrateInSteps } from './src/integrations/hydrate-in-steps/index.ts';
import { interfaceTexts } from './src/integrations/interface-texts.ts';
import { islandRenderer } from './src/integrations/island-renderer.ts';
import { linkPreviews } from './src/integrations/link-previews/index.ts';
import { markdown } from './src/integrations/markdown/index.ts';
import { offline } from './src/integrations/offline/index.ts';
import { knownPathOn, ownAddresses } from './src/integrations/own-addresses.ts';
import { pageScripts } from './src/integrations/page-scripts.ts';
import { palette } from './src/integrations/palette.ts';
import { patchStarlight } from './src/integrations/patch-starlight/index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { preloadTools } from './src/integrations/preload-tools.ts';
import { routes } from './src/integrations/routes.ts';
import { lazySearch } from './src/integrations/search/index.ts';
import { smallerScripts, withoutTerser } from './src/integrations/smaller-scripts/index.ts';
import { termPunctuation } from './src/integrations/term-punctuation.ts';
import { toolChunks } from './src/integrations/tool-chunks.ts';
import { toolTextsOf } from './src/integrations/tool-texts/index.ts';
import { unusedStyles } from './src/integrations/unused-styles.ts';
import { sourceUnder, usedConcepts } from './src/integrations/used-concepts/index.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { starlightLocales } from './src/site/languages.ts';
import { sidebar } from './src/site/sidebar.ts';

const { provider, priceLists, redirects, menu, theme, dictionaries } = await loadContent(contentFolder);
const early = earlyParser(provider.siteAddress);
const readSite = siteReader(provider.siteAddress, early.parsed);

const isBuild = process.argv.includes('build');

/** Modules that do nothing but export. */
const ownModules = [{ test: /\/src\/(?:rules|estimate|outputs|words)\//, sideEffects: false }];

export default defineConfig({
  site: provider.siteAddress,
  // Starlight then reads content/docs, outside of src/.
  srcDir: siteFolder,
  publicDir: publicFolder,
  outDir: distFolder,
  // Sites that are built in turn do not mix up what they keep between builds.
  cacheDir: `node_modules/.astro/${encodeURIComponent(siteFolder)}`,
  trailingSlash: 'always',
  // The default drops a space in text where the formatter breaks the line before an inline element.
  compressHTML: true,
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      // Both colours become custom properties, of which prose.css picks one.
      defaultColor: false,
    },
  },
  integrations: [
    contentChecks(contentFolder),
    starlight({
      title: provider.name,
      defaultLocale: 'root',
      locales: starlightLocales(provider.languages),
      plugins: [interfaceTexts(dictionaries)],
      sidebar: sidebar(menu, provider.languages),
      logo: theme.logo && {
        light: resolve(contentFolder, theme.logo.light),
        dark: resolve(contentFolder, theme.logo.dark),
        replacesTitle: theme.logo.replacesName,
      },
      customCss: [
        ...(theme.typeface?.styles ?? []),
        './src/site/theme/layers.css',
        'virtual:palette.css',
        './src/site/theme/tokens.css',
        './src/site/theme/upstream.css',
        './src/site/theme/look.css',
        './src/site/theme/ways-on.css',
        './src/site/components/tables/tables.css',
        './src/site/theme/reading.css',
        './src/site/theme/prose.css',
        './src/ui/messages.css',
        './src/site/theme/print.css',
      ],
      // The pages here contain no code; code in imported pages is highlighted by Shiki.
      expressiveCode: false,
      lastUpdated: true,
      disable404Route: true,
      components: {
        EditLink: './src/site/overrides/EditLink.astro',
        Footer: './src/site/overrides/Footer.astro',
        LanguageSelect: './src/site/overrides/LanguageSelect.astro',
        LastUpdated: './src/site/overrides/LastUpdated.astro',
        PageTitle: './src/site/overrides/PageTitle.astro',
      },
      routeMiddleware: [
        './src/site/page-head/route-data.ts',
        './src/integrations/patch-starlight/plain-title.ts',
        './src/integrations/search/skip-fallbacks.ts',
      ],
    }),
    mdx(),
    // Babel only keeps what is filled in while a tool is edited; without it a build takes a second less.
    preact(isBuild ? { exclude: /./ } : { include: ['**/src/tools/**/*.tsx'] }),
    routes(),
    toolTextsOf(Object.values(dictionaries).flatMap(Object.keys), sourceUnder(priceLists, provider.languages)),
    unusedStyles(),
    lazySearch(dictionaries),
    patchStarlight(),
    hydrateInSteps(),
    islandRenderer(),
    palette(theme),
    plainImports(),
    smallerScripts(),
    toolChunks(),
    pageScripts(),
    preloadTools(),
    watchContent(),
    fallBack(provider.languages, priceLists),
    diagrams(),
    accessibleMarkdown(provider.languages, dictionaries),
    early.integration,
    termPunctuation(),
    collectGarbage(),
    markdown(provider, readSite),
    linkPreviews(provider, theme, readSite),
    hosting({ siteAddress: provider.siteAddress, redirects, readSite }),
    offline({ languages: provider.languages, knownPath: knownPathOn(provider) }),
  ],
  vite: {
    plugins: [usedConcepts(priceLists, provider.languages), ownAddresses(provider)],
    // The reader of histories: bundled by itself, which the plugins of pages do not reach. Their minifier would spend as long on it as on
    // all pages, for a twentieth of its size.
    worker: {
      format: 'es',
      plugins: () => [usedConcepts(priceLists, provider.languages), withoutTerser],
      rolldownOptions: { treeshake: { moduleSideEffects: ownModules }, output: { minify: true } },
    },
    build: {
      // Without the default minifier, and without its own: see smaller-scripts.
      minify: 'terser',
      // The styles of one tool stand in its page: as a file they would be one more request. Those of every page stay a file, and so do
      // scripts, which become one file for a page.
      assetsInlineLimit: (file, content) =>
        file.endsWith('.css') ? content.length < 30_000 : /\.(?:woff2?|js)$/.test(file) ? false : undefined,
      rolldownOptions: {
        // MDX pages contain module directives that mean nothing here; the check warns about each of them.
        checks: { moduleLevelDirective: false },
        // Each tool then loads only the rules and words that it uses, not everything that their index files export.
        treeshake: { moduleSideEffects: ownModules },
      },
    },
  },
});
