import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

/** By how much of what is in use memory may grow, in percent, before garbage is collected; the engine itself allows more. */
const growth = 100;

/** An ordinary collection keeps most of what it frees for the engine itself; one of last resort gives it back. */
const thorough = { type: 'major', execution: 'sync', flavor: 'last-resort' };

/** Only a context that is made after the flag was set has the function. */
const collectorOf = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  const collect: (options: typeof thorough) => void = runInNewContext('gc');
  return () => collect(thorough);
};

let collector: (() => void) | undefined;

/** Gives back the memory that nothing needs any more. A large build takes half a second for it. */
export const freeMemory = (): void => {
  collector ??= collectorOf();
  collector();
};

/**
 * Has garbage collected in time. By itself, the engine lets what bundling and rendering have left grow to several times of what is in use,
 * and what other threads need comes on top.
 */
export const collectGarbage = (): AstroIntegration => ({
  name: 'collect-garbage',
  hooks: {
    'astro:config:setup': () => setFlagsFromString(`--heap-growing-percent=${growth}`),
  },
});
