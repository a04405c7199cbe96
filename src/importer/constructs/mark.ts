import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Marked words: `==so==`. */
export const mark: InlineConstruct = {
  name: 'mark',
  pair: { sign: '=', size: 2, tag: 'mark', hasSpaces: true },
};
