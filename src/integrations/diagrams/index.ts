import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { drawFences } from './draw-fences.ts';

/**
 * Draws the flowcharts in the fences of pages. A small library draws them, which silently misreads some of Mermaid's syntax; Mermaid itself
 * is too heavy for a page, so it only checks.
 */
export const diagrams = (): AstroIntegration => ({
  name: 'diagrams',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { processor } = config.markdown;
      if (isSatteriProcessor(processor)) processor.options.mdastPlugins.push(drawFences((words) => logger.warn(words)));
    },
  },
});
