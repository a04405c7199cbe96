import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/browser/chromium.ts';

const port = Number(process.env.E2E_PORT ?? 4331);

export default defineConfig({
  testDir: 'tests',
  // The site of another provider is built and tried by one worker; begun last, it would keep the others waiting.
  projects: [
    { name: 'site', testMatch: 'site/**/*.spec.ts' },
    { name: 'tools', testMatch: 'e2e/**/*.spec.ts' },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await findChromium(),
    // Tracing takes a fifth of the time of all tests; `npx playwright test <file> --trace on` shows what went wrong.
    trace: 'off',
    // A worker would fetch the whole site again in every test; the tests that are about it let it in.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node scripts/preview.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
