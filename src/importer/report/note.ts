/** What a page holds that could not be turned over exactly. */
export interface Note {
  readonly code: NoteCode;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The words of the source that it is about, cut short. */
  readonly found: string;
}

export interface Advice {
  readonly done: string;
  readonly todo: string;
}

/** One table: what the importer did about each kind of find, and what is left to do. */
export const advice = {
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
  'too-deep': {
    done: 'Kept as code, because it is nested deeper than pages are.',
    todo: 'Write this part flatter.',
  },
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
  subtitle: {
    done: 'Used as the description where the page has none of its own; Starlight has no subtitles.',
    todo: 'Put it in the text if readers should see it.',
  },
  tags: {
    done: 'Written as badges at the top of the page; there is no page of tags.',
    todo: 'Remove them, or make a page that lists them.',
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
  'snippet-address': {
    done: 'Kept as text; nothing is fetched from the internet.',
    todo: 'Put the text here, or in a snippet of the project.',
  },
  'link-broken': {
    done: 'Kept as it is; it leads nowhere in the project.',
    todo: 'Correct or remove the link.',
  },
  'anchor-missing': {
    done: 'Kept as it is; the page has no such heading.',
    todo: 'Correct the part behind #.',
  },
  'nav-missing': {
    done: 'Left out of the menu, because there is no such page.',
    todo: 'Correct the line of nav.',
  },
  'config-key': {
    done: 'Not carried over: it changes the old site in ways that no page shows.',
    todo: 'See whether the new site needs it.',
  },
  'list-as-text': {
    done: 'Kept as text, as MkDocs shows it: it has no blank line above it.',
    todo: 'Put a blank line above it if it should be a list.',
  },
  'icon-unknown': {
    done: 'Left out: Starlight has no icon like it.',
    todo: 'Choose another icon if the words need one.',
  },
  attributes: {
    done: 'Kept; the classes have no look on the new site unless a stylesheet gives them one.',
    todo: 'Remove them, or add the style.',
  },
  'image-missing': {
    done: 'Kept as an image at the same address; there is no such file in the project.',
    todo: 'Add the file, or remove the image.',
  },
  'attributes-dropped': {
    done: 'Left out: the new site has no look or place for them.',
    todo: 'Nothing, unless the look mattered.',
  },
  annotate: {
    done: 'The notes stand as a list below the words, and the marks such as (1) as text.',
    todo: 'Nothing, or put each note where its mark is.',
  },
  mermaid: {
    done: 'Kept as a Mermaid block, which Starlight shows as text.',
    todo: 'Add a Mermaid plugin to the site, or put a picture of it here.',
  },
  'mermaid-as-code': {
    done: 'Kept as a Mermaid block, which this site shows as code: it draws flowcharts of plain boxes and arrows alone.',
    todo: 'Write it as such a flowchart, or put a picture of it here.',
  },
  'code-line-numbers': {
    done: 'Kept as showLineNumbers, which Starlight shows with the plugin for line numbers.',
    todo: 'Add @expressive-code/plugin-line-numbers to the site, or remove it.',
  },
  'code-marks': {
    done: 'Left out: this site has Expressive Code switched off.',
    todo: 'Nothing, unless the marks mattered.',
  },
  macro: {
    done: 'Kept as text: a plugin of MkDocs would have filled it in.',
    todo: 'Write what it should say.',
  },
  'html-code': {
    done: 'Left out: it runs code, which the page should not.',
    todo: 'See whether the page needs it.',
  },
  'html-frame': {
    done: 'Kept; a Content-Security-Policy may keep the browser from showing it.',
    todo: 'Allow the address, or replace it by a link.',
  },
  'html-unclosed': {
    done: 'Kept as text: the other half of the tag is missing.',
    todo: 'Close or remove the tag.',
  },
  'table-as-text': {
    done: 'Kept as text, as MkDocs shows it: it has no blank line above it.',
    todo: 'Put a blank line above it if it should be a table.',
  },
  'unknown-syntax': {
    done: 'Kept as text: the importer does not know this syntax.',
    todo: 'Write it in a way that the new site knows.',
  },
  'page-as-code': {
    done: "Written as it was, as code: Astro cannot read this page's nesting.",
    todo: 'Write the page flatter, and import it again.',
  },
} as const satisfies Record<string, Advice>;

export type NoteCode = keyof typeof advice;
