import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { inlineParts } from '../../src/integrations/content-security-policy/inline-parts.ts';
import { expect, test } from '../e2e/support.ts';

/** Ends any title, script or attribute that it ends up in, and begins a script that leaves a trace. */
const attack = (place: string): string =>
  `${place}</title></script>"'--><script>globalThis.hacked = "${place}"</script><img src=x onerror="globalThis.hacked = 1">`;

const quoted = (text: string): string => JSON.stringify(text);

/** In Markdown a backslash makes a special character literal. */
const asMarkdown = (text: string): string => text.replace(/[<>"'[\]*_]/g, String.raw`\$&`);

const page = `---
title: ${quoted(attack('Titel'))}
description: ${quoted(attack('Beschrijving > alles'))}
prev: { link: /vragen/, label: ${quoted(attack('Vorige'))} }
---

## ${asMarkdown(attack('Kop'))}

![${asMarkdown(attack('Beeld'))}](/favicon.svg)

Een zin met ${asMarkdown(attack('Tekst'))} en \`${attack('Code').replaceAll('`', '')}\`.
`;

/** Adds a page to a copy of the site that tries to run a script from every text that an editor can write. */
export const writeHostilePages = (folder: string): void => {
  const pages = join(folder, 'content/docs/vijandig');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'index.md'), page);
  const config = join(folder, 'astro.config.mjs');
  const entry = `{ slug: 'vijandig', label: ${quoted(attack('Menu'))}, badge: ${quoted(attack('Merk'))} },`;
  writeFileSync(config, readFileSync(config, 'utf8').replace('sidebar: [', `sidebar: [${entry}`));
};

const places = ['Titel', 'Beschrijving > alles', 'Vorige', 'Kop', 'Beeld', 'Tekst', 'Code', 'Menu', 'Merk'];

/** Tests the page of `writeHostilePages`. */
export const testHostilePages = (address: () => string, folder: () => string): void => {
  const read = (file: string): string => readFileSync(join(folder(), 'dist', file), 'utf8');

  test('a page whose texts contain scripts has only the scripts of every other page', () => {
    const [hostile, other] = ['vijandig/index.html', 'contact/index.html'].map((file) => {
      const { scripts } = inlineParts(fromHtml(read(file)));
      return [...new Set(scripts.map(({ hash }) => hash))].sort();
    });
    expect(hostile).toEqual(other);
    for (const place of places) expect(read('vijandig/index.html'), place).toContain(place);
  });

  test('no text of a page becomes markup in its Markdown or in the list of pages', () => {
    const copies = read('vijandig/index.md').replace(/`[^`]*`/g, '') + read('llms.txt');
    expect(copies).toContain('Titel');
    expect(copies).not.toMatch(/(?<!\\)<(?:script|img|\/title)/);
  });

  test('nothing runs on a page whose texts contain scripts, nor in the search', async ({ page }) => {
    await page.goto(`${address()}/vijandig/`);
    await expect(page).toHaveTitle(`${attack('Titel')} | Voorbeeldbeheer`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(attack('Titel'));
    await expect(page.getByRole('heading', { level: 2, name: 'Kop' })).toContainText('<script>');
    await expect(page.locator('main img[src="/favicon.svg"]')).toHaveAttribute(
      'alt',
      /^Beeld<.title><.script>.*<script>globalThis/,
    );
    await page.locator('button[data-open-modal]').click();
    await page.locator('dialog input').fill('globalThis.hacked');
    await expect(page.locator('.pagefind-ui__result').first()).toContainText('Titel');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'hacked'))).toBeUndefined();
  });
};
