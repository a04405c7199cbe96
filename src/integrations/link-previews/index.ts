import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Theme } from '../../schema/theme.ts';
import { siteIcon } from '../../site/icons.ts';
import { pagesIn, type ReadSite } from '../built-site/index.ts';
import { inThreads } from '../in-threads.ts';
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

/** Draws a picture for each page, to be shown where somebody shares its link, with the title of the page and the name of the provider. */
export const linkPreviews = (
  { name }: { readonly name: string },
  theme: Theme,
  readSite: ReadSite,
): AstroIntegration => ({
  name: 'link-previews',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      const pages = pagesIn(await readSite(site)).map(({ file, title, description }) => ({ file, title, description }));
      const look = lookOf(name, theme);
      const job = (part: readonly PicturedPage[]): DrawJob => ({ site, look, pages: part });
      await inThreads(drawPictures, thread, pages, job);
      logger.info(`${pages.length} pictures for shared links`);
    },
  },
});
