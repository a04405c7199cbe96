import type { Advice } from './advice.ts';

/** About marks within the words, and HTML. */
export const markup = {
  attributes: {
    done: 'Kept; the classes have no look on the new site unless a stylesheet gives them one.',
    todo: 'Remove them, or add the style.',
  },
  'attributes-dropped': {
    done: 'Left out: the new site has no look or place for them.',
    todo: 'Nothing, unless the look mattered.',
  },
  'icon-unknown': {
    done: 'Left out: Starlight has no icon like it.',
    todo: 'Choose another icon if the words need one.',
  },
  macro: {
    done: 'Kept as text: a plugin of MkDocs would have filled it in.',
    todo: 'Write what it should say.',
  },
  'unknown-syntax': {
    done: 'Kept as text: the importer does not know this syntax.',
    todo: 'Write it in a way that the new site knows.',
  },
  'html-code': {
    done: 'Left out: it runs code, which the page should not.',
    todo: 'See whether the page needs it.',
  },
  'html-tag': {
    done: 'Left out: pages of the new site take no such tag. The words in it are kept.',
    todo: 'See whether the page needs it; a component of the site can take its place.',
  },
  comment: {
    done: 'Left out: no reader of the old site saw it.',
    todo: 'Nothing, unless writers need it; then keep it elsewhere.',
  },
  'html-frame': {
    done: 'Kept; a Content-Security-Policy may keep the browser from showing it.',
    todo: 'Allow the address, or replace it by a link.',
  },
  'html-unclosed': {
    done: 'Kept as text: the other half of the tag is missing.',
    todo: 'Close or remove the tag.',
  },
} as const satisfies Record<string, Advice>;
