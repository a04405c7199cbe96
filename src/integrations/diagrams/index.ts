import type { AstroIntegration } from 'astro';
import { CatalogueError } from '../../catalogue/problem.ts';
import { checkOnboarding } from './check-onboarding.ts';

/**
 * Stops the build when a flowchart would be drawn otherwise than Mermaid reads it. The drawing is made by a small
 * library that misreads some of Mermaid's syntax without a word; Mermaid itself is too heavy for a page, so it only checks.
 */
export const diagrams = (contentFolder: string): AstroIntegration => ({
  name: 'diagrams',
  hooks: {
    'astro:config:setup': async ({ command }) => {
      if (command !== 'build' && command !== 'dev') return;
      const problems = await checkOnboarding(contentFolder);
      if (problems.length > 0) throw new CatalogueError(problems);
    },
  },
});
