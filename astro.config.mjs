import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { loadCatalogue } from './src/catalogue/index.ts';
import { diagrams } from './src/integrations/diagrams/index.ts';
import { hosting } from './src/integrations/hosting/index.ts';
import { linkPreviews } from './src/integrations/link-previews/index.ts';
import { markdown } from './src/integrations/markdown/index.ts';
import { mendStarlight } from './src/integrations/mend-starlight/index.ts';
import { offline } from './src/integrations/offline/index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { readBack } from './src/integrations/read-back/index.ts';
import { readingAids } from './src/integrations/reading-aids/index.ts';
import { routes } from './src/integrations/routes.ts';
import { searchOnDemand } from './src/integrations/search/index.ts';
import { stepwise } from './src/integrations/stepwise/index.ts';
import { toolTextsOf } from './src/integrations/tool-texts.ts';
import { usedConcepts } from './src/integrations/used-concepts.ts';
import { watchContent } from './src/integrations/watch-content.ts';

const { provider, priceLists, redirects } = loadCatalogue('content');
const pages = readBack(provider.siteAddress);

const toolScript = /\/(?:estimate|Calculator|Comparator|BreakEven|SlaClock)\.[^/]+$/;
const sharedScript = /\/(?:link|estimate|pricing|deadlines)\.[^/]+$/;

/** What a tool has loaded already need not be named again beside each part that it loads later. */
const preloads = {
  name: 'preloads',
  configEnvironment: (name) =>
    name === 'client' && {
      build: {
        modulePreload: {
          resolveDependencies: (_, files, { hostId }) =>
            toolScript.test(hostId) ? files.filter((file) => !sharedScript.test(file)) : files,
        },
      },
    },
};

export default defineConfig({
  site: provider.siteAddress,
  // Starlight then reads content/docs and content/i18n: writers need no src/ folder.
  srcDir: '.',
  trailingSlash: 'always',
  // The default deletes spaces in text where the formatter breaks a line before an inline element.
  compressHTML: true,
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      // Both colours come as custom properties, of which prose.css picks one.
      defaultColor: false,
    },
  },
  integrations: [
    starlight({
      title: provider.name,
      defaultLocale: 'root',
      locales: {
        root: { label: 'Nederlands', lang: 'nl' },
        en: { label: 'English', lang: 'en' },
      },
      sidebar: [
        {
          label: 'Diensten',
          translations: { en: 'Services' },
          items: [
            'diensten',
            'diensten/break-en-fix',
            'diensten/maandelijks',
            'diensten/verantwoordelijkheden',
            'diensten/onboarding',
            'diensten/onboarding-maandelijks',
          ],
        },
        { slug: 'calculator' },
        {
          label: 'Contracten',
          translations: { en: 'Contracts' },
          items: ['contracten', 'contracten/vergelijken', 'contracten/tarieven', 'contracten/responstijden'],
        },
        {
          label: 'Meer weten',
          translations: { en: 'More' },
          items: ['vragen', 'begrippen', 'over-deze-prijzen', 'contact', 'colofon'],
        },
      ],
      customCss: [
        './src/site/theme/tokens.css',
        './src/site/theme/upstream.css',
        './src/site/theme/look.css',
        './src/site/components/tables/tables.css',
        './src/site/theme/reading.css',
        './src/site/theme/prose.css',
        './src/site/components/services.css',
        './src/tools/calculator/calculator.css',
        './src/site/update-offer/update-offer.css',
        './src/site/theme/print.css',
      ],
      // No page of our own shows code; what others bring along is coloured below.
      expressiveCode: false,
      lastUpdated: true,
      disable404Route: true,
      components: {
        EditLink: './src/site/page-footer/EditLink.astro',
        Footer: './src/site/overrides/Footer.astro',
        LanguageSelect: './src/site/overrides/LanguageSelect.astro',
        LastUpdated: './src/site/overrides/LastUpdated.astro',
        PageTitle: './src/site/overrides/PageTitle.astro',
      },
      routeMiddleware: [
        './src/site/page-head/route-data.ts',
        './src/integrations/mend-starlight/plain-title.ts',
        './src/integrations/search/skip-fallbacks.ts',
      ],
    }),
    mdx(),
    // Else Babel reads all other code too.
    preact({ include: ['**/src/tools/**/*.tsx'] }),
    routes(),
    toolTextsOf('content/i18n/nl.json'),
    searchOnDemand(),
    mendStarlight(),
    stepwise(),
    plainImports(),
    watchContent(),
    diagrams('content'),
    readingAids('content'),
    markdown(provider, pages),
    linkPreviews(provider, pages),
    hosting({ siteAddress: provider.siteAddress, redirects, readBack: pages }),
    offline(),
  ],
  vite: {
    plugins: [preloads, usedConcepts(priceLists)],
    build: {
      rolldownOptions: {
        // MDX pages carry module directives that mean nothing here; the check warns once for each.
        checks: { moduleLevelDirective: false },
        // Each tool then loads the rules and words that it uses, not all that their index files name.
        treeshake: { moduleSideEffects: [{ test: /\/src\/(?:rules|estimate|outputs|words)\//, sideEffects: false }] },
        // What tools share comes in few files: many small ones compress badly, and each is a request.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'link',
                test: /\/src\/(?:estimate\/(?:link\/fragment|store\/address-writers)|ui\/lazy\/load-failure)|vite\/preload-helper/,
                priority: 4,
              },
              {
                name: 'estimate',
                test: /\/src\/(?:estimate\/(?!view)|words\/(?!describe-(?!duration))|tools\/frame\/(?:[^/]+$|call-mode)|ui\/(?!explanation))/,
                tags: ['$initial'],
                minShareCount: 2,
                priority: 3,
              },
              {
                name: 'deadlines',
                test: /\/src\/(?:rules\/(?:sla|time|explain)|estimate\/view\/report)/,
                tags: ['$initial'],
                minShareCount: 4,
                priority: 2,
              },
              {
                name: 'pricing',
                test: /\/src\/(?:rules\/(?:pricing|money)|estimate\/view)/,
                tags: ['$initial'],
                minShareCount: 3,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
