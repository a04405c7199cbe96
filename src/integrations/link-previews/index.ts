import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../site/page-head/companions.ts';
import { type ParsedPage, pagesIn, type ReadSite } from '../built-site/index.ts';
import { cardsAhead, drawAhead } from './draw-ahead.ts';
import { drawAll, type PictureOf, picturesIn } from './pictures.ts';

/** Writes the picture of each page next to it. */
const writePictures = async (site: string, pages: readonly ParsedPage[], pictureOf: PictureOf): Promise<void> =>
  drawAll(pages, pictureOf, ({ file }, png) => {
    writeFileSync(join(site, dirname(file), companions.preview), png);
  });

/**
 * Draws a picture for each page, to be shown where somebody shares its link, with the title of the page and the name of the provider.
 * Pictures are cached between builds.
 */
export const linkPreviews = ({ name }: { readonly name: string }, readSite: ReadSite): AstroIntegration => {
  let [docs, folder] = ['', ''];
  let ahead = Promise.resolve();
  return {
    name: 'link-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        docs = fileURLToPath(new URL('content/docs/', config.srcDir));
        folder = fileURLToPath(new URL('node_modules/.cache/link-previews/', config.root));
      },
      'astro:build:start': () => {
        ahead = drawAhead({ folder, provider: name, cards: cardsAhead(docs) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await ahead;
        const site = fileURLToPath(dir);
        const pages = pagesIn(await readSite(site));
        await writePictures(site, pages, await picturesIn(folder, name));
        logger.info(`${pages.length} pictures for shared links`);
      },
    },
  };
};
