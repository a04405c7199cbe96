import type { Advice } from './advice.ts';

/** About a page as a whole, or the project. */
export const wholePages = {
  'not-utf8': {
    done: 'Read as Western European text (windows-1252).',
    todo: 'Check accents and signs, and save the source as UTF-8.',
  },
  'front-matter': {
    done: 'Kept as text at the top of the page.',
    todo: 'Correct the YAML at the top and import the page again.',
  },
  'front-matter-key': {
    done: 'Kept as a comment in the front matter.',
    todo: 'Remove the comment, or set what Starlight has for it.',
  },
  'search-boost': {
    done: "Kept as a comment in the front matter; Starlight's search has no boost per page.",
    todo: 'Nothing, unless the order of search results mattered.',
  },
  'title-words': {
    done: 'Only the words became the title of the page; a title of Starlight holds no link, picture or icon.',
    todo: 'Put the link or the picture below the title if readers need it.',
  },
  subtitle: {
    done: 'Used as the description where the page has none of its own; Starlight has no subtitles.',
    todo: 'Put it in the text if readers should see it.',
  },
  tags: {
    done: 'Written as badges at the top of the page; there is no page of tags.',
    todo: 'Remove them, or make a page that lists them.',
  },
  'contents-list': {
    done: 'Left out: Starlight shows the headings of a page beside it.',
    todo: 'Nothing, unless the list must stand in the text.',
  },
  'page-as-code': {
    done: "Written as it was, as code: Astro cannot read this page's nesting.",
    todo: 'Write the page flatter, and import it again.',
  },
  'too-deep': {
    done: 'Kept as code, because it is nested deeper than pages are.',
    todo: 'Write this part flatter.',
  },
  'entry-skipped': {
    done: 'Left out: it is a link that leads nowhere, to a folder or out of the folder of the pages, or it is not a file.',
    todo: 'Put the file or folder itself in its place. For a link to a file elsewhere, --allow-outside will do.',
  },
  'long-page': {
    done: 'From here on marks, tables or tags stay as they were typed, because the page holds more of them than it may.',
    todo: 'Split the page, and import it again.',
  },
  'nav-missing': {
    done: 'Left out of the menu, because there is no such page.',
    todo: 'Correct the line of nav.',
  },
  'config-key': {
    done: 'Not carried over: it changes the old site in ways that no page shows.',
    todo: 'See whether the new site needs it.',
  },
  extension: {
    done: 'Not followed: what this extension reads stays on the pages as it was typed.',
    todo: 'Look for its signs on the pages, and write them in a way that the new site knows.',
  },
} as const satisfies Record<string, Advice>;
