/** One slip in the pages that Starlight writes, and how it is put right. What cannot be: docs/upstream.md. */
interface Mend {
  readonly pattern: RegExp;
  readonly by: string;
}

const mends: readonly Mend[] = [
  // A button without a type sends the form that it stands in.
  { pattern: /<button(?![^>]*\stype=)/g, by: '<button type="button"' },
  // In HTML a slash at the end of an element without content means nothing, and checkers remark on it.
  { pattern: /<(meta|link|br|hr|img|input)\b([^>]*?)\s*\/>/g, by: '<$1$2>' },
  // The list of contents is an aside without a name, beside the notes in the text, which have one.
  { pattern: /<aside(?= class="right-sidebar-container)/g, by: '<aside aria-labelledby="starlight__on-this-page"' },
  // The search button hides its word from screen readers and shows keys that its name lacks: now the word is the name,
  // and the keys are told by aria-keyshortcuts alone. On a narrow screen upstream.css keeps the word for the name.
  { pattern: /(<button[^>]*\sdata-open-modal[^>]*?) aria-label="[^"]*"/g, by: '$1' },
  { pattern: /(<button[^>]*\sdata-open-modal[\s\S]*?<span[^>]*?) aria-hidden="true"/g, by: '$1' },
  { pattern: /(<button[^>]*\sdata-open-modal[\s\S]*?<kbd) class=/g, by: '$1 aria-hidden="true" class=' },
];

/** Puts right what Starlight gets wrong in the HTML of a page. */
export const mend = (html: string): string =>
  mends.reduce((mended, { pattern, by }) => mended.replaceAll(pattern, by), html);
