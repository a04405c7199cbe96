import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Deleted words: `~~so~~`. */
export const deleted: InlineConstruct = {
  name: 'deleted',
  pair: { sign: '~', size: 2, tag: 'del', hasSpaces: true },
};
