import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../site/page-head/companions.ts';
import { pagesIn, type ReadBack, type ReadPage } from '../read-back/index.ts';
import { cardsAhead } from './cards-ahead.ts';
import { drawAhead } from './draw-ahead.ts';
import { drawAll } from './draw-all.ts';
import { type PictureOf, picturesIn } from './pictures.ts';

/** Draws the picture of each page of a built site beside it. */
const drawBeside = async (site: string, pages: readonly ReadPage[], pictureOf: PictureOf): Promise<void> =>
  drawAll(pages, pictureOf, ({ file }, png) => {
    writeFileSync(join(site, dirname(file), companions.preview), png);
  });

/**
 * Draws for each page the picture that is shown where somebody shares its link, with the title of the page and the name of
 * the provider. Pictures are kept between builds.
 */
export const linkPreviews = ({ name }: { readonly name: string }, readBack: ReadBack): AstroIntegration => {
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
        const pages = pagesIn(readBack(site));
        await drawBeside(site, pages, await picturesIn(folder, name));
        logger.info(`${pages.length} pictures for shared links`);
      },
    },
  };
};
