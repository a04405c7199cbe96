/** Where a start tag stands, as far as it matters here. */
interface Place {
  readonly isInSearch: boolean;
}

/** Puts one slip in a start tag right. What cannot be: docs/upstream.md. */
type Mend = (tag: string, place: Place) => string;

const attributes = `(?:[^"'>]|"[^"]*"|'[^']*')*`;

/** Comments and text that is no markup, which pass unchanged; start tags; and the ends of buttons. */
const tokens = new RegExp(
  String.raw`<!--[\s\S]*?-->|<(script|style|textarea|title)\b${attributes}>[\s\S]*?</\1\s*>|<[a-z]${attributes}>|</button>`,
  'gi',
);

/** Whether a tag has an attribute; what the others say can look like one. */
const has = (tag: string, attribute: RegExp): boolean => attribute.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));

const isSearchButton = (tag: string): boolean => has(tag, /\sdata-open-modal[\s=>]/);

/** A button without a type sends the form that it stands in. */
const giveType: Mend = (tag) => (has(tag, /\stype=/) ? tag : tag.replace('<button', '<button type="button"'));

/** In HTML a slash at the end of an element without content means nothing, and checkers remark on it. */
const leaveOutSlash: Mend = (tag) => tag.replace(/\s*\/>$/, '>');

/** The list of contents is an aside without a name, beside the notes in the text, which have one. */
const nameContents: Mend = (tag) =>
  tag.replace(/^<aside(?= class="right-sidebar-container)/, '<aside aria-labelledby="starlight__on-this-page"');

// The search button hides its word from screen readers and shows keys that its name lacks: now the word is the name,
// and the keys are told by aria-keyshortcuts alone. On a narrow screen upstream.css keeps the word for the name.
const nameSearchByWord: Mend = (tag) => (isSearchButton(tag) ? tag.replace(/ aria-label="[^"]*"/, '') : tag);
const showWord: Mend = (tag, { isInSearch }) => (isInSearch ? tag.replace(' aria-hidden="true"', '') : tag);
const hideKeys: Mend = (tag, { isInSearch }) =>
  isInSearch && has(tag, /\sclass=/) ? tag.replace('<kbd', '<kbd aria-hidden="true"') : tag;

const mends: ReadonlyMap<string, readonly Mend[]> = new Map<string, readonly Mend[]>([
  ['button', [giveType, nameSearchByWord]],
  ['aside', [nameContents]],
  ['span', [showWord]],
  ['kbd', [hideKeys]],
  ...['meta', 'link', 'br', 'hr', 'img', 'input'].map((name) => [name, [leaveOutSlash]] as const),
]);

/** Puts right what Starlight gets wrong in the HTML of a page. Start tags change: no text, no script, no value of an attribute. */
export const mend = (html: string): string => {
  let isInSearch = false;
  return html.replace(tokens, (token) => {
    const [, name = ''] = /^<(\/?[a-z]+)/.exec(token) ?? [];
    if (name === 'button' || name === '/button') isInSearch = name === 'button' && isSearchButton(token);
    return (mends.get(name) ?? []).reduce((tag, change) => change(tag, { isInSearch }), token);
  });
};
