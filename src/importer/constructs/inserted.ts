import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Inserted words: `^^so^^`. */
export const inserted: InlineConstruct = {
  name: 'inserted',
  pair: { sign: '^', size: 2, tag: 'ins', hasSpaces: true },
};
