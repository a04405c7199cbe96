import { satteri } from '@astrojs/markdown-satteri';
import {
  applyStarlightMarkdownPlugins,
  registerDirectivesRestoration,
} from '../../../node_modules/@astrojs/starlight/dist/integrations/markdown-plugins.js';

const site = new URL('file:///site/');
const srcDir = new URL('src/', site);

/** What Starlight's plugins ask of a site. In JavaScript, because they ask it of whole configurations and use this much. */
const options = {
  starlightConfig: { markdown: { processedDirs: [], headingLinks: true } },
  astroConfig: { root: site, srcDir },
  useTranslations: () => (key) => key,
  absolutePathToLang: () => 'nl',
};

/**
 * The processor that Starlight gives to Astro, with its asides, headings and directives.
 *
 * @param {(tree: unknown) => void} look is shown what comes out of a page
 * @returns {Promise<(mdx: string) => Promise<{ code: string }>>}
 */
export const starlightRenderer = async (look) => {
  const processor = satteri();
  applyStarlightMarkdownPlugins(processor, options, undefined, console);
  registerDirectivesRestoration(processor, undefined);
  processor.options.hastPlugins.push({ name: 'look', before: look });
  const shared = { syntaxHighlight: false, shikiConfig: {}, gfm: true, smartypants: true };
  const renderer = await processor.createMdxRenderer(shared, { optimize: false, srcDir, sourcemap: false });
  return (mdx) => renderer.process(mdx, '/site/src/content/docs/page.mdx', {});
};
