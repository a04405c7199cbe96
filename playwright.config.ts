import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser/chromium.ts';
import type { SiteOption } from './tests/content/built-site.ts';
import { type CheckedSite, checkedSites, referencePort } from './tests/support/sites.ts';

const addressOf = (port: number): string => `http://localhost:${port}`;
const reference = { baseURL: addressOf(referencePort) };

/** The checks of the content of a built site. */
const contentProject = ({ name, folder, port }: CheckedSite) => ({
  name,
  testMatch: 'content/**/*.spec.ts',
  use: { site: folder, baseURL: addressOf(port) },
});

export default defineConfig<object, SiteOption>({
  testDir: 'tests',
  // The site of another provider is built and tried by one worker; begun last, it would keep the others waiting.
  projects: [
    { name: 'site', testMatch: 'site/**/*.spec.ts', use: reference },
    ...checkedSites.map(contentProject),
    { name: 'tools', testMatch: 'e2e/**/*.spec.ts', use: reference },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than there are processors: tests also wait, for a page to settle or a network that is slow.
  workers: 3,
  // On a busy machine a page may take seconds for what it does at once elsewhere; who passes does not wait.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    launchOptions: await findChromium(),
    // Tracing takes a fifth of the time of all tests; `npx playwright test <file> --trace on` shows what went wrong.
    trace: 'off',
    // A worker would fetch the whole site again in every test; the tests that are about it let it in.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node tests/support/serve-sites.ts',
    // A site that is not built says so to who asks for it; its tests fail, and others run.
    port: referencePort,
    reuseExistingServer: false,
  },
});
