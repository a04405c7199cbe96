const ofPythonMarkdown = [
  'abbr',
  'admonition',
  'attr_list',
  'codehilite',
  'def_list',
  'extra',
  'fenced_code',
  'footnotes',
  'md_in_html',
  'meta',
  'nl2br',
  'sane_lists',
  'smarty',
  'tables',
  'toc',
];

/** Formulas, blocks with strokes and the remarks of an editor are told where a page has them. */
const ofPymdown = [
  'arithmatex',
  'betterem',
  'caret',
  'critic',
  'details',
  'emoji',
  'extra',
  'highlight',
  'inlinehilite',
  'keys',
  'magiclink',
  'mark',
  'snippets',
  'superfences',
  'tabbed',
  'tasklist',
  'tilde',
];

const known = new Set([...ofPythonMarkdown, ...ofPymdown.map((name) => `pymdownx.${name}`)]);

/**
 * Whether what an extension reads is turned over, or told where a page has it.
 *
 * @example isKnownExtension('markdown.extensions.tables') // true
 * @example isKnownExtension('pymdownx.smartsymbols') // false
 */
export const isKnownExtension = (name: string): boolean => {
  const short = name.replace(/^markdown\.extensions\./, '');
  return known.has(short) || short.startsWith('pymdownx.blocks.');
};
