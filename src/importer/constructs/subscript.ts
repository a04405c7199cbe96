import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Signs below the line: `~so~`. */
export const subscript: InlineConstruct = {
  name: 'subscript',
  pair: { sign: '~', size: 1, tag: 'sub', hasSpaces: false },
};
