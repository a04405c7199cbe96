import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../catalogue/index.ts';
import type { Theme } from '../../schema/theme.ts';
import { siteIcon } from '../../site/icons.ts';
import { pagesIn, type ReadSite } from '../built-site/index.ts';
import { inThreads } from '../in-threads.ts';
import { drawEarly, type PlaceDrawn } from './draw-early.ts';
import { type DrawJob, drawPictures, type PicturedPage } from './draw-pictures.ts';
import type { Look } from './draw-preview.ts';

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

const drawRest = async (site: string, look: Look, pages: readonly PicturedPage[]): Promise<void> => {
  if (pages.length === 0) return;
  await inThreads(drawPictures, thread, pages, (part): DrawJob => ({ site, look, pages: part }));
};

/** Draws a picture for each page, to be shown where somebody shares its link, with the title of the page and the name of the provider. */
export const linkPreviews = (
  { name }: { readonly name: string },
  theme: Theme,
  readSite: ReadSite,
): AstroIntegration => {
  const look = lookOf(name, theme);
  let folder = '';
  let placeDrawn: PlaceDrawn | undefined;
  return {
    name: 'link-previews',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pictures/', config.cacheDir));
      },
      'astro:build:start': () => {
        placeDrawn = drawEarly({ contentFolder, folder, look });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = pagesIn(await readSite(site)).map(({ file, title, description }) => ({
          file,
          title,
          description,
        }));
        await drawRest(site, look, (await placeDrawn?.(site, pages)) ?? pages);
        logger.info(`${pages.length} pictures for shared links`);
      },
    },
  };
};
