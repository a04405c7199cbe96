import type { Page } from 'playwright-core';
import { toolExamples } from '../../tests/examples/index.ts';
import { openAll } from '../../tests/examples/steps.ts';

/** A page in a certain state: its address, and what a visitor did there. */
export interface PageState {
  readonly name: string;
  readonly address: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const search = async (page: Page): Promise<void> => {
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input').fill('printer');
  await page.locator('.pagefind-ui__result').first().waitFor();
};

const offerUpdate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const place = document.querySelector('[data-update-offer]');
    const template = place?.querySelector('template');
    if (place && template) place.append(template.content.cloneNode(true));
  });

/** @example inWords('twoScenarios') // 'two scenarios' */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The states that are checked besides every page as it opens, in each language. */
export const toolStates: readonly PageState[] = ['', '/en'].flatMap((root) => [
  ...Object.entries(toolExamples).flatMap(([tool, { path, states }]) =>
    Object.entries(states)
      .filter(([, { looksLike }]) => looksLike === undefined)
      .map(([name, { link = '', steps = openAll }]) => ({
        name: `${inWords(tool)}, ${inWords(name)}`,
        address: root + path + link,
        prepare: steps,
      })),
  ),
  { name: 'search, open', address: `${root}/`, prepare: search },
  { name: 'new version, offered', address: `${root}/contact/`, prepare: offerUpdate },
]);
