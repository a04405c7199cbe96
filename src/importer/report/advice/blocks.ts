import type { Advice } from './advice.ts';

/** About asides, lists and tables. */
export const blocks = {
  'admonition-type': {
    done: 'Written as a note with the same title.',
    todo: 'Choose another kind if it should stand out: note, tip, caution or danger.',
  },
  'admonition-without-title': {
    done: 'Written with the title that Starlight gives this kind of aside.',
    todo: 'Give it a title of its own, or make it plain text.',
  },
  'admonition-position': {
    done: 'Written as an aside in the run of the text; its place beside the text is gone.',
    todo: 'Nothing, unless the place mattered.',
  },
  'list-as-text': {
    done: 'Kept as text, as MkDocs shows it: it has no blank line above it.',
    todo: 'Put a blank line above it if it should be a list.',
  },
  'footnote-unused': {
    done: 'Written as text in its place, because nothing refers to it.',
    todo: 'Refer to it, or remove it.',
  },
  'table-as-text': {
    done: 'Kept as text, as MkDocs shows it: it has no blank line above it.',
    todo: 'Put a blank line above it if it should be a table.',
  },
  'long-run': {
    done: 'Read in pieces, because no parser reads so many signs in one paragraph in reasonable time.',
    todo: 'Look for marks that stayed as text where a piece ends, or write shorter paragraphs.',
  },
} as const satisfies Record<string, Advice>;
