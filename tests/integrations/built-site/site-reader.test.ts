import { expect, test } from 'vitest';
import { pagesIn, siteReader } from '../../../src/integrations/built-site/index.ts';
import { siteOf } from '../../support/files/site-of.ts';
import { referenceContent } from '../../support/sites.ts';

const page = (head: string): string => `<html lang="nl"><head>${head}</head><body><nav class="sidebar"></nav>
<main><h1>Contact</h1><div class="sl-markdown-content"><p>Bel ons.</p><script>go()</script></div></main></body></html>`;

const described = '<meta name="description" content="Ga naar Beheer > Gebruikers.">';

test('reads each file of a site, and what its pages say', async () => {
  const site = siteOf({
    '404.html': '<html><body><p onclick="go()"></p></body></html>',
    'contact/index.html': page(described),
  });
  const files = await siteReader('https://site.example')(site);
  expect(files.map(({ file, inline, faults }) => [file, inline.scripts.length, faults.length])).toEqual([
    ['404.html', 0, 1],
    ['contact/index.html', 1, 0],
  ]);
  expect(pagesIn(files)).toEqual([
    {
      file: 'contact/index.html',
      address: '/contact/',
      title: 'Contact',
      description: 'Ga naar Beheer > Gebruikers.',
      language: 'nl',
      menu: [],
      markdown: '# Contact\n\n<https://site.example/contact/>\n\nBel ons.\n',
    },
  ]);
});

test('pages with the same menu share it', async () => {
  const withMenu = (address: string): string =>
    page(described).replace('sidebar">', `sidebar"><a href="${address}">A</a><a href="/b/">B</a>`);
  const site = siteOf({
    'a/index.html': withMenu('/a/'),
    'b/index.html': withMenu('/a/'),
    'en/index.html': withMenu('/en/a/'),
  });
  const [a, b, en] = pagesIn(await siteReader('https://site.example')(site)).map(({ menu }) => menu);
  expect(a).toEqual(['/a/', '/b/']);
  expect(b).toBe(a);
  expect(en).toEqual(['/en/a/', '/b/']);
});

test('reads a site only once', () => {
  const site = siteOf({ 'contact/index.html': page(described) });
  const read = siteReader('https://site.example');
  expect(read(site)).toBe(read(site));
});

test.each([
  ['contact/index.html', `${referenceContent}/docs/contact.mdx`],
  ['nergens/index.html', 'dist/nergens/index.html'],
])('names the source of a page that cannot be read, or the page itself without one: %s', async (file, name) => {
  const site = siteOf({ [file]: page('') });
  await expect(siteReader('https://site.example')(site)).rejects.toThrow(`${name}: The page has no description.`);
});

test('reads a large site in threads, in the order of its files', async () => {
  const manyFiles = Array.from({ length: 200 }, (_, index) => `page-${1000 + index}/index.html`);
  const site = siteOf(Object.fromEntries(manyFiles.map((file) => [file, page(described)])));
  const files = await siteReader('https://site.example')(site);
  expect(files.map(({ file }) => file)).toEqual(manyFiles);
  expect(files.at(-1)?.page?.markdown).toBe('# Contact\n\n<https://site.example/page-1199/>\n\nBel ons.\n');
});
