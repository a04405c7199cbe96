import type { AstroIntegration } from 'astro';
import { directives } from './directives.ts';

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

/** Adds `client:stepwise` and `client:stepwiseInView`, for tools that are larger than one step. */
export const stepwise = (): AstroIntegration => ({
  name: 'stepwise',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      for (const directive of directives) addClientDirective({ ...directive });
    },
  },
});
