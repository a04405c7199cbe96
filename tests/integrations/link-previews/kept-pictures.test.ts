import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsIn } from '../../../src/integrations/link-previews/cards.ts';
import { drawEarly } from '../../../src/integrations/link-previews/draw-early.ts';
import { drawPictures } from '../../../src/integrations/link-previews/draw-pictures.ts';
import { keepPicture, pictureFolder, placePictures } from '../../../src/integrations/link-previews/kept-pictures.ts';
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

const [home, contact] = [page('index.html', 'Thuis'), page('contact/index.html', 'Contact')];

test('cards are what the front matter of pages says, where it says that', () => {
  const titles = [...cardsIn(contentOf())].map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Beheer: alles', 'Thuis']);
});

test('a picture goes to the pages that say what it says, word for word, and is kept while there are any', () => {
  const site = siteOf({ 'index.html': '', 'en/index.html': '' });
  const folder = pictureFolder(siteOf({}), exampleLook);
  for (const card of [home, contact]) keepPicture(folder, card, Buffer.from(card.title));
  const fallback = page('en/index.html', 'Thuis');
  placePictures(folder, site, [home, fallback]);
  for (const name of ['.', 'en']) expect(readFileSync(join(site, name, 'preview.png'), 'utf8')).toBe('Thuis');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what was drawn before is not drawn again, and is the same', async () => {
  const folder = pictureFolder(siteOf({}), exampleLook);
  const pictures = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'base64'));
  expect(await drawPictures({ folder, look: exampleLook, cards: [home, home] })).toBe(1);
  const [before] = pictures();
  expect(await drawPictures({ folder, look: exampleLook, cards: [home, contact] })).toBe(1);
  expect(pictures()).toContain(before);
  expect(await drawPictures({ folder, look: exampleLook, cards: [contact, home] })).toBe(0);
});

test('pictures of another look are not taken for those of this one, and go', () => {
  const root = siteOf({});
  const before = pictureFolder(root, exampleLook);
  expect(pictureFolder(root, exampleLook)).toBe(before);
  const other = pictureFolder(root, { ...exampleLook, name: 'Andere naam' });
  expect(other).not.toBe(before);
  expect([existsSync(before), existsSync(other)]).toEqual([false, true]);
});

test('however far the early drawing came, what it left is whole', async () => {
  const folder = pictureFolder(siteOf({}), exampleLook);
  await drawEarly({ contentFolder: contentOf(), folder, look: exampleLook })();
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  for (const name of pictures)
    expect(readFileSync(join(folder, name)).subarray(-8, -4).toString('latin1')).toBe('IEND');
});
