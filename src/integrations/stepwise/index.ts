import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * Makes a tool work as soon as it can, in steps that each let a touch or a key come between. What is typed and pressed
     * until then is kept, and counts.
     */
    'client:stepwise'?: boolean;
    /** The same, but not before the tool comes into view. */
    'client:stepwiseInView'?: boolean;
  }
}

const pathTo = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Adds `client:stepwise` and `client:stepwiseInView`, for tools that are larger than one step. */
export const stepwise = (): AstroIntegration => ({
  name: 'stepwise',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'stepwise', entrypoint: pathTo('./directive.ts') });
      addClientDirective({ name: 'stepwiseInView', entrypoint: pathTo('./in-view-directive.ts') });
    },
  },
});
