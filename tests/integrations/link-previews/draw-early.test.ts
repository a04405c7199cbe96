import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsIn } from '../../../src/integrations/link-previews/cards.ts';
import { drawEarly } from '../../../src/integrations/link-previews/draw-early.ts';
import { keepPicture, placePictures } from '../../../src/integrations/link-previews/drawn-pictures.ts';
import { siteOf } from '../../support/files/site-of.ts';
import { exampleLook } from './example-look.ts';

const frontMatter = (title: string): string => `---\ntitle: ${title}\ndescription: 'Wat er op staat.'\n---\n\nTekst.\n`;

const contentOf = (): string =>
  siteOf({
    'docs/index.mdx': frontMatter('Thuis'),
    'docs/diensten/beheer.md': frontMatter("'Beheer: alles'"),
    'docs/deel.mdx': 'Een deel zonder kop.',
    'docs/mis.mdx': '---\ntitle: [\n---\n',
  });

const page = (file: string, title: string) => ({ file, title, description: 'Wat er op staat.' });

test('cards are what the front matter of pages says, where it says that', () => {
  const titles = [...cardsIn(contentOf())].map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Beheer: alles', 'Thuis']);
});

test('a picture goes to the pages that say what it says, word for word, and all others are left', () => {
  const site = siteOf({ 'index.html': '', 'en/index.html': '', 'contact/index.html': '' });
  const folder = siteOf({});
  keepPicture(folder, page('', 'Thuis'), Buffer.from('Thuis'));
  const [home, fallback, contact] = [
    page('index.html', 'Thuis'),
    page('en/index.html', 'Thuis'),
    page('contact/index.html', 'Contact'),
  ];
  expect(placePictures(folder, site, [home, fallback, contact])).toEqual([contact]);
  const written = (name: string): string => readFileSync(join(site, name, 'preview.png'), 'utf8');
  expect([written('.'), written('en')]).toEqual(['Thuis', 'Thuis']);
  expect(existsSync(join(site, 'contact/preview.png'))).toBe(false);
});

test('however far the thread came, each page has its picture or is left', async () => {
  const site = siteOf({ 'index.html': '', 'contact/index.html': '' });
  const folder = join(siteOf({}), 'pictures');
  const pages = [page('index.html', 'Thuis'), page('contact/index.html', 'Contact')];
  const left = await drawEarly({ contentFolder: contentOf(), folder, look: exampleLook })(site, pages);
  const without = pages.filter(({ file }) => !existsSync(join(site, file.replace('index.html', 'preview.png'))));
  expect(left).toEqual(without);
  expect(left.map(({ title }) => title)).toContain('Contact');
  expect(existsSync(folder)).toBe(false);
});
