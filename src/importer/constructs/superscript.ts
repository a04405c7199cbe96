import type { InlineConstruct } from '../inline/inline-construct.ts';

/** Signs above the line: `^so^`. */
export const superscript: InlineConstruct = {
  name: 'superscript',
  pair: { sign: '^', size: 1, tag: 'sup', hasSpaces: false },
};
