import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../catalogue/index.ts';
import type { Theme } from '../../schema/theme.ts';
import { siteIcon } from '../../site/icons.ts';
import { pagesIn, type ReadSite } from '../built-site/index.ts';
import { inThreads } from '../in-threads.ts';
import { drawEarly } from './draw-early.ts';
import { type DrawJob, drawPictures } from './draw-pictures.ts';
import type { Look } from './draw-preview.ts';
import { isKept, type PicturedPage, pictureFolder, placePictures } from './kept-pictures.ts';

/** A picture is dark whatever the theme of the page. */
const lookOf = (name: string, theme: Theme): Look => ({
  name,
  icon: siteIcon(theme),
  ground: theme.light.accentHigh,
  band: theme.dark.accent,
  title: theme.light.accentText,
  text: theme.light.accentLow,
});

const thread = new URL('./draw-thread.ts', import.meta.url);

const drawMissing = async (folder: string, look: Look, pages: readonly PicturedPage[]): Promise<void> => {
  const missing = pages.filter((page) => !isKept(folder, page));
  if (missing.length > 0) await inThreads(drawPictures, thread, missing, (cards): DrawJob => ({ folder, look, cards }));
};

/**
 * Draws a picture for each page, to be shown where somebody shares its link, with the title of the page and the name of the provider. It
 * is kept from one build to the next.
 */
export const linkPreviews = (
  { name }: { readonly name: string },
  theme: Theme,
  readSite: ReadSite,
): AstroIntegration => {
  const look = lookOf(name, theme);
  /** Where the pictures of every look are kept, and where those of this one. */
  let root = '';
  let folder = '';
  let endDrawing: ReturnType<typeof drawEarly> | undefined;
  return {
    name: 'link-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(new URL('pictures/', config.cacheDir));
      },
      'astro:build:start': () => {
        folder = pictureFolder(root, look);
        endDrawing = drawEarly({ contentFolder, folder, look });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = pagesIn(await readSite(site)).map(({ file, title, description }) => ({
          file,
          title,
          description,
        }));
        await endDrawing?.();
        await drawMissing(folder, look, pages);
        placePictures(folder, site, pages);
        logger.info(`${pages.length} pictures for shared links`);
      },
    },
  };
};
