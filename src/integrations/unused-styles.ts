import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder, pageFiles } from '../catalogue/index.ts';

/** Components of Starlight whose styles all pages have, each with what stands in a page that uses it: its name, or that of its field. */
const components: Readonly<Record<string, RegExp>> = {
  Badge: /\bbadge\b/i,
  Banner: /\bbanner\b/i,
  Hero: /\bhero\b/i,
  LinkButton: /\bhero\b|\blinkbutton\b/i,
};

/** What a built site never shows: drafts are left out of it, and no setting of a site names social media. */
const neverShown = ['DraftContentNotice', 'SocialIcons'];

/**
 * The components that no page uses. A word that only looks like one keeps its styles.
 *
 * @param pages what stands in the files of all pages
 * @example unusedComponents(['banner: { content: Closed }']) // ['Badge', 'Hero', 'LinkButton']
 */
export const unusedComponents = (pages: readonly string[]): string[] =>
  Object.entries(components)
    .filter(([, use]) => !pages.some((page) => use.test(page)))
    .map(([name]) => name);

const pagesOf = (folder: string): string[] => pageFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

const withoutStyles = (names: readonly string[]): Plugin => {
  const styles = new RegExp(`@astrojs/starlight/.*/(?:${names.join('|')})\\.astro\\?.*type=style`);
  return {
    name: 'unused-styles',
    enforce: 'pre',
    apply: 'build',
    transform: { filter: { id: styles }, handler: () => ({ code: '', map: null }) },
  };
};

/** Leaves out the styles of what no page of the site has: Starlight's layout would send them to every reader. */
export const unusedStyles = (): AstroIntegration => ({
  name: 'unused-styles',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const unused = [...neverShown, ...unusedComponents(pagesOf(contentFolder))];
      updateConfig({ vite: { plugins: [withoutStyles(unused)] } });
    },
  },
});
