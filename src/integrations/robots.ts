import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Welcomes every search engine and tells it where the list of pages is. */
export const robots = (siteAddress: string): AstroIntegration => ({
  name: 'robots',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const sitemap = new URL('/sitemap-index.xml', siteAddress).href;
      writeFileSync(join(fileURLToPath(dir), 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
    },
  },
});
