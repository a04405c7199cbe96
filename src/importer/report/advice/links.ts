import type { Advice } from './advice.ts';

/** About what leads to something else: links, images, snippets. */
export const links = {
  'link-broken': {
    done: 'Kept as it is; it leads nowhere in the project.',
    todo: 'Correct or remove the link.',
  },
  'address-unsafe': {
    done: 'Left out, its words kept: it is no address of a page, a file, mail or a telephone.',
    todo: 'Write an address that readers can open, if they need one.',
  },
  'file-active': {
    done: 'Kept as it is; the file stays behind, because browsers would run what is in it.',
    todo: 'Put the file into public/ yourself if you trust it, or remove the link.',
  },
  'anchor-missing': {
    done: 'Kept as it is; the page has no such heading.',
    todo: 'Correct the part behind #.',
  },
  'image-missing': {
    done: 'Kept as an image at the same address; there is no such file in the project.',
    todo: 'Add the file, or remove the image.',
  },
  'snippet-missing': {
    done: 'Kept as text.',
    todo: 'Put the snippet in a folder of base_path, or write its text here.',
  },
  'snippet-cycle': {
    done: 'Kept as text, because the snippet includes itself.',
    todo: 'Break the circle.',
  },
  'snippet-part': {
    done: 'Kept as text, because the snippet has no such section.',
    todo: 'Name a section that exists.',
  },
  'snippet-size': {
    done: 'Kept as text, because the snippets of the page, or the files that they are parts of, are larger than people write.',
    todo: 'See whether snippets include each other more often than they should.',
  },
  'snippet-address': {
    done: 'Kept as text; nothing is fetched from the internet.',
    todo: 'Put the text here, or in a snippet of the project.',
  },
} as const satisfies Record<string, Advice>;
