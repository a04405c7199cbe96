import { pathToFileURL } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, expect, test } from 'vitest';
import type { ParsedFile } from '../../../src/integrations/built-site/index.ts';
import { pageFaults } from '../../../src/integrations/built-site/page-faults.ts';
import { hashOf, inlineParts } from '../../../src/integrations/content-security-policy/inline-parts.ts';
import { knownScripts, scriptsOfComponents } from '../../../src/integrations/content-security-policy/known-scripts.ts';
import { refuseUnknown } from '../../../src/integrations/content-security-policy/protect-pages.ts';
import { directives } from '../../../src/integrations/hydrate-in-steps/index.ts';
import { compressInline, withSmallScripts } from '../../../src/integrations/smaller-scripts/compress-inline.ts';
import { openingScript, storageGuard } from '../../../src/site/page-head/inline-scripts.ts';

let known: ReadonlySet<string>;

beforeAll(async () => {
  known = await knownScripts(pathToFileURL(`${process.cwd()}/`), directives);
});

/** A page without an address, so that it has no source of its own. */
const built = (html: string): ParsedFile => {
  const tree = fromHtml(html);
  return { file: 'contact/index.html', inline: inlineParts(tree), faults: pageFaults(tree, html) };
};

/** Fails when an update of a package changes where it writes its scripts. */
test.each([
  [
    'Starlight, where it chooses the theme',
    'node_modules/@astrojs/starlight/dist/components',
    'StarlightThemeProvider',
  ],
  ['Starlight, where it restores tabs', 'node_modules/@astrojs/starlight/dist/user-components', 'StarlightTabsRestore'],
])('reads the scripts of %s, from where they are written', (_, folder, words) => {
  const texts = scriptsOfComponents(folder);
  const moved = `${folder} contains no script with ${words}: find where the package writes it now, for known-scripts.ts`;
  expect(texts.filter((text) => text.includes(words)).length, moved).toBeGreaterThan(0);
  expect(texts.filter((text) => !known.has(hashOf(compressInline(text))))).toEqual([]);
});

test('throws when a folder no longer contains components', () => {
  expect(() => scriptsOfComponents('src/schema')).toThrow(
    'No component with a script marked is:inline under src/schema',
  );
});

test('accepts known scripts as pages have them', () => {
  const pages = [storageGuard, openingScript].map((text) => built(withSmallScripts(`<script>${text}</script>`)));
  expect(() => refuseUnknown(pages, known)).not.toThrow();
});

test.each([
  ['an unknown one', '<script>hacked()</script>'],
  ['a known one with an extra blank', `<script>${compressInline(storageGuard)} </script>`],
  ['one of a type that browsers may run in future', '<script type="importmap">{}</script>'],
  ['one that broke out of a title', '<title>A</title><script>hacked()</script></title>'],
])('refuses an inline script: %s', (_, html) => {
  expect(() => refuseUnknown([built(html)], known)).toThrow(
    'line 1 of dist/contact/index.html: an inline script that neither Astro, Starlight nor this project is known to write. Remove it',
  );
});

test('lists all faults at once, each with its words', () => {
  const page = built('<p onclick="hacked()">A</p>\n<base href="https://x.example/">');
  expect(() => refuseUnknown([page], known)).toThrow(
    /line 1 of dist\/contact\/index\.html: an attribute that runs a script.*\n {2}it says: hacked\(\)\n\nline 2 of dist\/contact\/index\.html: a <base>/,
  );
});

test('lists a fault of several pages once', () => {
  const page = built('<p onclick="hacked()">A</p>');
  const faulty = () => refuseUnknown([page, { ...page, file: 'en/contact/index.html' }], known);
  expect(faulty).toThrow('dist/contact/index.html [also in dist/en/contact/index.html: 2 places in all]: an attribute');
  expect(faulty).not.toThrow(/it says[\s\S]*it says/);
});

test('names the line of the source if it can be found', () => {
  const page = { ...built('<a href="javascript:go()">A</a>'), page: undefined };
  const own = { ...page, faults: [{ code: 'scriptAddress', sign: 'title:', line: 7 }] } as const;
  const address = {
    title: '',
    description: '',
    language: 'nl',
    menu: [],
    markdown: '',
    file: page.file,
    address: '/contact/',
  };
  expect(() => refuseUnknown([{ ...own, page: address }], known)).toThrow(
    'content/docs/contact.mdx:2 (line 7 of dist/contact/index.html): an address that runs a script',
  );
});
