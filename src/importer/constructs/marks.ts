import type { InlineConstruct } from './construct.ts';

/** Marked words: `==so==`. */
export const mark: InlineConstruct = {
  name: 'mark',
  pair: { sign: '=', size: 2, tag: 'mark', hasSpaces: true },
};

/** Inserted words: `^^so^^`. */
export const inserted: InlineConstruct = {
  name: 'inserted',
  pair: { sign: '^', size: 2, tag: 'ins', hasSpaces: true },
};

/** Deleted words: `~~so~~`. */
export const deleted: InlineConstruct = {
  name: 'deleted',
  pair: { sign: '~', size: 2, tag: 'del', hasSpaces: true },
};

/** Signs below the line: `~so~`. */
export const subscript: InlineConstruct = {
  name: 'subscript',
  pair: { sign: '~', size: 1, tag: 'sub', hasSpaces: false },
};

/** Signs above the line: `^so^`. */
export const superscript: InlineConstruct = {
  name: 'superscript',
  pair: { sign: '^', size: 1, tag: 'sup', hasSpaces: false },
};
