import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * Makes a tool work as soon as it can, or when it comes into view, in steps that each let a touch or a key come
     * between. What is typed and pressed until then is kept, and counts.
     */
    'client:stepwise'?: boolean | 'visible';
  }
}

/** Adds `client:stepwise`, for tools that are larger than one step. */
export const stepwise = (): AstroIntegration => ({
  name: 'stepwise',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      const entrypoint = fileURLToPath(new URL('./directive.ts', import.meta.url));
      addClientDirective({ name: 'stepwise', entrypoint });
    },
  },
});
