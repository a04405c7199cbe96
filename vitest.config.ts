import { defineConfig } from 'vitest/config';
import { type CheckedSite, checkedSites, referenceSite, threeLanguagesSite } from './tests/support/sites.ts';

/** The checks of the content of a site. */
const contentProject = ({ name, folder }: CheckedSite) => ({
  extends: true as const,
  test: {
    name,
    include: ['tests/content/**/*.test.ts'],
    env: { SITE: folder },
    globalSetup: folder === threeLanguagesSite ? 'tests/support/three-languages.ts' : [],
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Properties run thousands of times; how long that takes on a busy machine says nothing about them.
    testTimeout: 60_000,
    isolate: false,
    // One for each processor; by default one of them is left idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/content/**'],
          env: { SITE: referenceSite },
        },
      },
      ...checkedSites.map(contentProject),
    ],
  },
});
