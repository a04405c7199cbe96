import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn, type ReadSite } from '../built-site/index.ts';
import { inThreads } from '../in-threads.ts';
import { type DrawJob, drawPictures, type PicturedPage } from './draw-pictures.ts';

const thread = new URL('./draw-thread.ts', import.meta.url);

/** Draws a picture for each page, to be shown where somebody shares its link, with the title of the page and the name of the provider. */
export const linkPreviews = ({ name }: { readonly name: string }, readSite: ReadSite): AstroIntegration => ({
  name: 'link-previews',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const pages = pagesIn(await readSite(site)).map(({ file, title, description }) => ({ file, title, description }));
      const job = (part: readonly PicturedPage[]): DrawJob => ({ site, provider: name, pages: part });
      await inThreads(drawPictures, thread, pages, job);
      logger.info(`${pages.length} pictures for shared links`);
    },
  },
});
