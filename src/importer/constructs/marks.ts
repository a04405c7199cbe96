import type { InlineConstruct } from './construct.ts';

/** Highlighted text: `==text==`. */
export const mark: InlineConstruct = {
  name: 'mark',
  delimiter: { char: '=', size: 2, tag: 'mark', hasSpaces: true },
};

/** Inserted text: `^^text^^`. */
export const inserted: InlineConstruct = {
  name: 'inserted',
  delimiter: { char: '^', size: 2, tag: 'ins', hasSpaces: true },
};

/** Deleted text: `~~text~~`. */
export const deleted: InlineConstruct = {
  name: 'deleted',
  delimiter: { char: '~', size: 2, tag: 'del', hasSpaces: true },
};

/** Subscript: `~text~`. */
export const subscript: InlineConstruct = {
  name: 'subscript',
  delimiter: { char: '~', size: 1, tag: 'sub', hasSpaces: false },
};

/** Superscript: `^text^`. */
export const superscript: InlineConstruct = {
  name: 'superscript',
  delimiter: { char: '^', size: 1, tag: 'sup', hasSpaces: false },
};
