import { mdxToJs } from 'satteri';

/** Whether the parser that Astro uses can read MDX: a few nestings are beyond it, however they are written. */
export const compiles = (mdx: string): boolean => {
  try {
    mdxToJs(mdx, { features: { directive: true, gfm: true } });
    return true;
  } catch {
    return false;
  }
};
