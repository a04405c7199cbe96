import { mdxToJs } from 'satteri';

/** The features of the parser that Astro and Starlight switch on. */
export const features = { directive: true, gfm: true, smartPunctuation: true } as const;

/** Whether the parser that Astro uses can read MDX: a few nestings are beyond it, however they are written. */
export const compiles = (mdx: string): boolean => {
  try {
    mdxToJs(mdx, { features });
    return true;
  } catch {
    return false;
  }
};
