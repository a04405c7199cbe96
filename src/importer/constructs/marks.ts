import type { InlineConstruct } from './construct.ts';

/** Highlighted text: `==text==`. */
export const mark: InlineConstruct = {
  name: 'mark',
  extension: 'pymdownx.mark',
  delimiter: { char: '=', size: 2, tag: 'mark', hasSpaces: true },
};

/** Inserted text: `^^text^^`. */
export const inserted: InlineConstruct = {
  name: 'inserted',
  extension: 'pymdownx.caret',
  delimiter: { char: '^', size: 2, tag: 'ins', hasSpaces: true },
};

/** Deleted text: `~~text~~`. */
export const deleted: InlineConstruct = {
  name: 'deleted',
  extension: 'pymdownx.tilde',
  delimiter: { char: '~', size: 2, tag: 'del', hasSpaces: true },
};

/** Subscript: `~text~`. */
export const subscript: InlineConstruct = {
  name: 'subscript',
  extension: 'pymdownx.tilde',
  delimiter: { char: '~', size: 1, tag: 'sub', hasSpaces: false },
};

/** Superscript: `^text^`. */
export const superscript: InlineConstruct = {
  name: 'superscript',
  extension: 'pymdownx.caret',
  delimiter: { char: '^', size: 1, tag: 'sup', hasSpaces: false },
};
