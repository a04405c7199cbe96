import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { loadCatalogue } from './src/catalogue/index.ts';
import { data } from './src/integrations/data/index.ts';
import { diagrams } from './src/integrations/diagrams/index.ts';
import { hosting } from './src/integrations/hosting/index.ts';
import { icons } from './src/integrations/icons/index.ts';
import { linkPreviews } from './src/integrations/link-previews/index.ts';
import { markdown } from './src/integrations/markdown/index.ts';
import { mendStarlight } from './src/integrations/mend-starlight/index.ts';
import { notFound } from './src/integrations/not-found.ts';
import { offline } from './src/integrations/offline/index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { readBack } from './src/integrations/read-back/index.ts';
import { readingAids } from './src/integrations/reading-aids/index.ts';
import { robots } from './src/integrations/robots.ts';
import { searchOnDemand } from './src/integrations/search/index.ts';
import { stepwise } from './src/integrations/stepwise/index.ts';
import { texts } from './src/integrations/texts/index.ts';
import { watchContent } from './src/integrations/watch-content.ts';

const { provider, redirects } = loadCatalogue('content');
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
        './src/styles/tokens.css',
        './src/styles/upstream.css',
        './src/styles/look.css',
        './src/styles/tables.css',
        './src/styles/reading.css',
        './src/styles/prose.css',
        './src/styles/services.css',
        './src/styles/calculator.css',
        './src/styles/update-offer.css',
        './src/styles/print.css',
      ],
      // No page of our own shows code; what others bring along is coloured below.
      expressiveCode: false,
      lastUpdated: true,
      disable404Route: true,
      components: {
        EditLink: './src/components/page-footer/EditLink.astro',
        Footer: './src/components/overrides/Footer.astro',
        LanguageSelect: './src/components/overrides/LanguageSelect.astro',
        LastUpdated: './src/components/overrides/LastUpdated.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
      },
      routeMiddleware: [
        './src/components/page-head/route-data.ts',
        './src/integrations/mend-starlight/plain-title.ts',
        './src/integrations/search/skip-fallbacks.ts',
      ],
    }),
    mdx(),
    // Else Babel reads all other code too.
    preact({ include: ['**/src/islands/**/*.tsx'] }),
    notFound(),
    searchOnDemand(),
    mendStarlight(),
    stepwise(),
    plainImports(),
    watchContent(),
    diagrams('content'),
    readingAids('content'),
    data(),
    texts(),
    icons(),
    markdown(provider, pages),
    linkPreviews(provider, pages),
    robots(provider.siteAddress),
    hosting({ siteAddress: provider.siteAddress, redirects, readBack: pages }),
    offline(),
  ],
  vite: {
    plugins: [preloads],
    build: {
      rolldownOptions: {
        // MDX pages carry module directives that mean nothing here; the check warns once for each.
        checks: { moduleLevelDirective: false },
        // Each tool then loads the rules and words that it uses, not all that their index files name.
        treeshake: { moduleSideEffects: [{ test: /\/src\/(?:rules|estimate|outputs|i18n)\//, sideEffects: false }] },
        // What tools share comes in few files: many small ones compress badly, and each is a request.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'link',
                test: /\/src\/(?:estimate\/(?:link\/fragment|store\/address-writers)|islands\/later\/load-failure)|vite\/preload-helper/,
                priority: 4,
              },
              {
                name: 'estimate',
                test: /\/src\/(?:estimate\/(?!view)|i18n\/(?!describe-(?!duration))|islands\/(?:tool|fields|later|link|call-mode))/,
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
