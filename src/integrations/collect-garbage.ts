import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

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

/** Gives back the memory that nothing needs any more, which takes about as long as rendering ten pages. */
export const freeMemory = (): void => {
  collector ??= collectorOf();
  collector();
};

/** The minifiers begin, each in a thread with memory of its own, while this one waits. */
const beforeMinifying: Plugin = {
  name: 'collect-garbage',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart: freeMemory,
};

/**
 * Frees memory in time, and where one step of a build ends and the next begins. By itself, the engine lets what bundling and rendering have
 * left grow to several times of what is in use, and what other threads need comes on top.
 */
export const collectGarbage = (): AstroIntegration => {
  setFlagsFromString(`--heap-growing-percent=${growth}`);
  return {
    name: 'collect-garbage',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [beforeMinifying] } });
      },
      'astro:build:start': freeMemory,
      'astro:build:generated': freeMemory,
    },
  };
};
