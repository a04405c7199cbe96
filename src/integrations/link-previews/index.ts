import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../components/page-head/companions.ts';
import { type BuiltPage, builtPages } from '../built-pages.ts';
import { drawIcon } from '../icons/draw-icon.ts';
import { type Card, layOut } from './card.ts';
import { type Drawing, drawPreview } from './draw-preview.ts';
import { readFonts } from './fonts.ts';
import { keeper } from './keep.ts';
import { readCard } from './read-card.ts';

/** Twice the size at which the pictures show the icon. */
const iconSize = 144;

const prepare = async (): Promise<Drawing> => ({
  fonts: readFonts(),
  icon: `data:image/png;base64,${(await drawIcon(iconSize)).toString('base64')}`,
});

/** The drawing code is part of what a picture is made from: a change in it draws all pictures again. */
const drawingCode = (): string => readFileSync(new URL('./draw-preview.ts', import.meta.url), 'utf8');

/** Letters and pixels are drawn on different threads, so that several pictures at a time keep all of them at work. */
const atATime = 4;

const drawAll = async (site: string, provider: string, cache: string): Promise<number> => {
  const [pages, drawing, code, keep] = [builtPages(site), await prepare(), drawingCode(), keeper(cache)];
  const draw = async ({ file, html }: BuiltPage): Promise<void> => {
    const card: Card = { ...readCard(html), provider };
    const madeFrom = code + JSON.stringify(layOut(card, drawing.icon));
    const png = await keep(madeFrom, () => drawPreview(card, drawing));
    writeFileSync(join(site, dirname(file), companions.preview), png);
  };
  const waiting = pages.values();
  const drawRest = async (): Promise<void> => {
    for (const page of waiting) await draw(page);
  };
  await Promise.all(Array.from({ length: atATime }, drawRest));
  return pages.length;
};

/**
 * Draws for each page the picture that is shown where somebody shares its link, with the title of the page and the name of
 * the provider. Pictures are kept between builds.
 */
export const linkPreviews = ({ name }: { readonly name: string }): AstroIntegration => {
  let cache = '';
  return {
    name: 'link-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('node_modules/.cache/link-previews/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await drawAll(fileURLToPath(dir), name, cache)} pictures for shared links`);
      },
    },
  };
};
