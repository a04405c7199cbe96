import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawFrame } from '../../../src/integrations/link-previews/draw-frame.ts';
import { previewDrawer } from '../../../src/integrations/link-previews/draw-preview.ts';
import { palettedPng } from '../../../src/integrations/link-previews/paletted-png.ts';
import { exampleLook } from './example-look.ts';

test('a packed picture has the pixels that it was made from', async () => {
  const palette = [
    [0, 0, 0],
    [255, 0, 0],
    [10, 20, 30],
  ];
  const png = palettedPng(Uint8Array.from([0, 1, 2, 0, 0, 1]), 2, palette);
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([2, 2, 3]);
  expect([...data]).toEqual([1, 2, 0, 1].flatMap((colour) => palette[colour] ?? []));
});

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${content}</svg>`;

test('a frame keeps its colours, and takes the nearest one where there are too many', async () => {
  const dots = ['#ff0000', '#fe0000', '#00ff00'].map(
    (fill, x) => `<rect x="${x}" width="1" height="${3 - x}" fill="${fill}"/>`,
  );
  const ground = '<rect width="1200" height="630" fill="#010203"/>';
  const exact = await drawFrame(svg(ground + dots.join('')), 4);
  expect(exact.palette).toEqual([
    [1, 2, 3],
    [255, 0, 0],
    [254, 0, 0],
    [0, 255, 0],
  ]);
  const few = await drawFrame(svg(ground + dots.join('')), 2);
  expect([...few.rows.subarray(0, 6)]).toEqual([0, 1, 1, 0, 0, 0]);
});

test('pictures of a site differ by their words alone', async () => {
  const draw = await previewDrawer(exampleLook);
  const card = { title: 'Title', description: 'Description.' };
  expect(draw(card)).toEqual(draw({ ...card }));
  expect(draw(card)).not.toEqual(draw({ ...card, title: 'Titles' }));
  expect(draw(card)).not.toEqual(draw({ ...card, description: 'Description!' }));
  expect(await sharp(draw(card)).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});
