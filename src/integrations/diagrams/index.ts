import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { CatalogueError } from '../../catalogue/index.ts';
import type { Language } from '../../schema/language.ts';
import { checkOnboarding } from './check-onboarding.ts';
import { drawFences } from './draw-fences.ts';

/**
 * Stops the build when a flowchart in the data files would be drawn differently from how Mermaid reads it, and draws the flowcharts in the
 * fences of pages. A small library draws them, which silently misreads some of Mermaid's syntax; Mermaid itself is too heavy for a page, so
 * it only checks.
 */
export const diagrams = (contentFolder: string, languages: readonly Language[]): AstroIntegration => ({
  name: 'diagrams',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = await checkOnboarding(contentFolder, languages);
      if (problems.length > 0) throw new CatalogueError(problems);
      const { processor } = config.markdown;
      if (isSatteriProcessor(processor)) processor.options.mdastPlugins.push(drawFences((words) => logger.warn(words)));
    },
  },
});
