import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /**
     * Hydrates a tool as soon as possible, in short steps between which the browser can react to a touch or a key. What a visitor types
     * and presses in the meantime is replayed.
     */
    'client:stepwise'?: boolean;
  }
}

/** A client directive of this project: its name after `client:`, and the file of its script. */
export interface Directive {
  readonly name: string;
  readonly entrypoint: string;
}

/** The client directives of this project. */
export const directives: readonly Directive[] = [
  { name: 'stepwise', entrypoint: fileURLToPath(new URL('./directive.ts', import.meta.url)) },
];

/** Adds the client directives, for tools that take too long to hydrate in one step. */
export const hydrateInSteps = (): AstroIntegration => ({
  name: 'hydrate-in-steps',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      for (const directive of directives) addClientDirective({ ...directive });
    },
  },
});
