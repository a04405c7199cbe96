import { test as base, expect, type Page } from '@playwright/test';

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** What Playwright logs when its configuration blocks the service worker. */
const blockedWorker = 'Service Worker registration blocked';

/** Collects what a visitor should never encounter: errors, policy violations, requests to other hosts. */
const watch = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const isSlip = ['error', 'warning'].includes(message.type()) && !message.text().includes(blockedWorker);
    if (isSlip) found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') found.push(`request to ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', ({ directive, blocked }: Violation) => {
    found.push(`policy: ${directive} blocked ${blocked}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(globalThis, 'reportViolation')({ directive: violatedDirective, blocked: blockedURI }),
    );
  });
  return found;
};

/** A page that fails its test when something happens that a visitor should never encounter. */
export const test = base.extend<{ slips: string[] }>({
  slips: [
    async ({ page }, use) => {
      const slips = await watch(page);
      await use(slips);
      expect(slips).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address as a link on another page of the site does; by `goto` it comes from elsewhere. */
export const followLink = async (page: Page, address: string): Promise<void> => {
  const { baseURL = '' } = test.info().project.use;
  await page.goto(address, { referer: new URL('/', baseURL).href });
};
