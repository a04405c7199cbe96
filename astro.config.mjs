import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { loadCatalogue } from './src/catalogue/index.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy/index.ts';
import { data } from './src/integrations/data/index.ts';
import { diagrams } from './src/integrations/diagrams/index.ts';
import { icons } from './src/integrations/icons/index.ts';
import { linkPreviews } from './src/integrations/link-previews/index.ts';
import { markdown } from './src/integrations/markdown/index.ts';
import { mendStarlight } from './src/integrations/mend-starlight/index.ts';
import { notFound } from './src/integrations/not-found.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchOnDemand } from './src/integrations/search/index.ts';
import { watchContent } from './src/integrations/watch-content.ts';

const { provider } = loadCatalogue('content');

export default defineConfig({
  site: provider.siteAddress,
  // Starlight then reads content/docs and content/i18n: writers need no src/ folder.
  srcDir: '.',
  trailingSlash: 'always',
  // The default deletes spaces in text where the formatter breaks a line before an inline element.
  compressHTML: true,
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
        './src/styles/services.css',
        './src/styles/flowchart.css',
        './src/styles/calculator.css',
        './src/styles/price-answer.css',
        './src/styles/print.css',
      ],
      // No page shows code.
      expressiveCode: false,
      lastUpdated: true,
      disable404Route: true,
      components: {
        EditLink: './src/components/page-footer/EditLink.astro',
        Footer: './src/components/overrides/Footer.astro',
        LastUpdated: './src/components/overrides/LastUpdated.astro',
        PageTitle: './src/components/overrides/PageTitle.astro',
      },
      routeMiddleware: ['./src/components/page-head/route-data.ts', './src/integrations/search/skip-fallbacks.ts'],
    }),
    mdx(),
    preact(),
    notFound(),
    searchOnDemand(),
    mendStarlight(),
    plainImports(),
    watchContent(),
    diagrams('content'),
    data(),
    icons(),
    markdown(provider),
    linkPreviews(provider),
    contentSecurityPolicy(),
  ],
  vite: {
    // MDX pages carry module directives that mean nothing here; the check warns once for each.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
