import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { companions } from '../../components/page-head/companions.ts';
import { builtPages } from '../built-pages.ts';
import { cardsAhead } from './cards-ahead.ts';
import { drawAhead } from './draw-ahead.ts';
import { drawAll } from './draw-all.ts';
import { picturesIn } from './pictures.ts';
import { readCard } from './read-card.ts';

/** Draws the picture of each page of a built site beside it. */
const drawBeside = async (site: string, provider: string, folder: string): Promise<number> => {
  const cards = builtPages(site).map(({ file, html }) => ({ ...readCard(html), file }));
  const pictureOf = await picturesIn(folder, provider);
  await drawAll(cards, pictureOf, ({ file }, png) => {
    writeFileSync(join(site, dirname(file), companions.preview), png);
  });
  return cards.length;
};

/**
 * Draws for each page the picture that is shown where somebody shares its link, with the title of the page and the name of
 * the provider. Pictures are kept between builds.
 */
export const linkPreviews = ({ name }: { readonly name: string }): AstroIntegration => {
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
        logger.info(`${await drawBeside(fileURLToPath(dir), name, folder)} pictures for shared links`);
      },
    },
  };
};
