/** What the importer did, and what is left to do. */
interface Advice {
  readonly done: string;
  readonly todo: string;
}

/** For each kind of note, what the importer did and what is left to do. */
export const advice = {
  // About a page as a whole, or the project.
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
    done: 'Written as badges at the top of the page. Only a page that listed the tags on the old site lists them.',
    todo: 'Nothing, unless each tag must lead to its pages.',
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
  'hidden-name': {
    done: 'Moved to this address, without the _ at the start: Astro builds no page under such a name.',
    todo: 'Nothing, unless the page was not meant for readers; then remove it.',
  },
  'words-differ': {
    done: 'Written, but its words are not those of the source, read in another way.',
    todo: 'Look on the page for the words that are named.',
  },
  language: {
    done: 'Written as asked. Names of asides and of parts of a page, and what browsers take for the language, are those of the folder.',
    todo: 'Add the language to the site where it has none, and name its place with --out.',
  },
  'dates-unknown': {
    done: 'Written without the day of the last change: the history that is there does not tell it.',
    todo: 'Import from a whole clone of the repository, with --allow-outside where that is above the project.',
  },
  'nav-missing': {
    done: 'Left out of the menu, because there is no such page.',
    todo: 'Correct the line of nav.',
  },
  'config-key': {
    done: 'Not carried over: it changes the old site in ways that no page shows.',
    todo: 'See whether the new site needs it.',
  },
  plugin: {
    done: 'Left out: this plugin gave the old site what is named here.',
    todo: 'See whether readers need it.',
  },
  'plugin-code': {
    done: 'Not run: this plugin makes text or pages by code, and nothing of a source runs.',
    todo: 'Build the old site once, and put what it makes into pages of its own.',
  },
  'plugin-unknown': {
    done: 'Not followed: the importer does not know this plugin.',
    todo: 'Look at what it does on the old site, and see whether the new site needs it.',
  },
  'exclude-pattern': {
    done: 'Not followed: files that only this pattern left out of the old site are imported.',
    todo: 'Remove those files, or name them with exclude_docs and import again.',
  },
  extension: {
    done: 'Not followed: what this extension reads stays on the pages as it was typed.',
    todo: 'Look for its signs on the pages, and write them in a way that the new site knows.',
  },

  // About links, images and snippets.
  'link-broken': {
    done: 'Kept as it is; it leads nowhere in the project.',
    todo: 'Correct or remove the link.',
  },
  'address-unsafe': {
    done: 'Left out, its words kept: it is no address of a page, a file, mail or a telephone.',
    todo: 'Write an address that readers can open, if they need one.',
  },
  'address-invalid': {
    done: 'Left out, its words kept: no browser can read it as an address.',
    todo: 'Write a whole address, or none; a placeholder such as <your-domain> can stand in code.',
  },
  'file-active': {
    done: 'Kept as it is; the file stays behind, because browsers would run what is in it.',
    todo: 'Put the file into public/ yourself if you trust it, or remove the link.',
  },
  'anchor-missing': {
    done: 'Kept as it is; the page has no such heading.',
    todo: 'Correct the part behind #.',
  },
  'anchor-taken': {
    done: 'Links on these pages lead to the heading; links from elsewhere lead to another, which has its anchor now.',
    todo: 'Give one of the two other words if that matters.',
  },
  'reference-missing': {
    done: 'Kept as text: no page of the project has such an anchor.',
    todo: 'Name an anchor that exists, or write a link.',
  },
  'image-missing': {
    done: 'Kept as an image at the same address; there is no such file in the project.',
    todo: 'Add the file, or remove the image.',
  },
  'image-size': {
    done: 'Shown as it is: the build cannot read its size, because the file is broken or names none at its beginning.',
    todo: 'Save the picture again with a width and height; it is then made smaller for small screens too.',
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

  // About asides, lists, tables and what looks like them.
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
  'footnote-twice': {
    done: 'Left out, as in MkDocs: a later footnote has the same name.',
    todo: 'Give it a name of its own if readers should see it.',
  },
  'footnote-unused': {
    done: 'Written as text in its place, because nothing refers to it.',
    todo: 'Refer to it, or remove it.',
  },
  'table-as-text': {
    done: 'Kept as text, as MkDocs shows it: it has no blank line above it.',
    todo: 'Put a blank line above it if it should be a table.',
  },
  'table-cells': {
    done: 'Left out, as in MkDocs: what stands in cells beyond those of the head.',
    todo: 'Give the head a cell for them, or take out a pipe.',
  },
  'aside-as-text': {
    done: 'Kept as text, as MkDocs shows it: its first line is not that of an aside.',
    todo: 'Write it on one line, with a title between two quotation marks.',
  },
  'fence-as-text': {
    done: 'Kept as text, as MkDocs shows it: the fence has no end, or one that is indented otherwise.',
    todo: 'Indent both fences alike if it should be code.',
  },
  'long-run': {
    done: 'Read in pieces, because no parser reads so many signs in one paragraph in reasonable time.',
    todo: 'Look for marks that stayed as text where a piece ends, or write shorter paragraphs.',
  },

  // About code and diagrams.
  annotate: {
    done: 'The notes stand as a list below the words, and the marks such as (1) as text.',
    todo: 'Nothing, or put each note where its mark is.',
  },
  formula: {
    done: 'Written as code, as it was typed: the new site draws no formulas.',
    todo: 'Nothing, unless readers need it drawn; then put a picture of it here.',
  },
  mermaid: {
    done: 'Kept as a Mermaid block, which Starlight shows as text.',
    todo: 'Add a Mermaid plugin to the site, or put a picture of it here.',
  },
  'mermaid-as-code': {
    done: 'Kept as a Mermaid block, which this site shows as code: it draws flowcharts of plain boxes and arrows alone.',
    todo: 'Write it as such a flowchart, or put a picture of it here.',
  },
  'code-run': {
    done: 'Kept as code: a plugin of the old site ran it and showed what came out, and nothing of a source runs.',
    todo: 'Put what it showed on the page.',
  },
  'code-line-numbers': {
    done: 'Kept as showLineNumbers, which Starlight shows with the plugin for line numbers.',
    todo: 'Add @expressive-code/plugin-line-numbers to the site, or remove it.',
  },
  'code-marks': {
    done: 'Left out: this site has Expressive Code switched off.',
    todo: 'Nothing, unless the marks mattered.',
  },

  // About inline markup and HTML.
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
  'html-stray': {
    done: 'Left out, as browsers do: it ends a tag that never began.',
    todo: 'Nothing, unless the tag had a meaning; then write its beginning.',
  },
  'html-unclosed': {
    done: 'Kept as text: the other half of the tag is missing.',
    todo: 'Close or remove the tag.',
  },
} as const satisfies Record<string, Advice>;

export type NoteCode = keyof typeof advice;

/** Something that could not be converted exactly. */
export interface Note {
  readonly code: NoteCode;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The source text that it is about, shortened. */
  readonly found: string;
}
