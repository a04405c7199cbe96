import { htmlTokens } from '../html-tokens.ts';

/** The surroundings of a start tag. */
interface Place {
  readonly isInSearch: boolean;
}

/** Corrects one mistake in a start tag. For those that cannot be corrected, see docs/upstream.md. */
type Patch = (tag: string, place: Place) => string;

/** Whether a tag has an attribute; the values of other attributes are blanked first, as they could look like one. */
const has = (tag: string, attribute: RegExp): boolean => attribute.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));

const isSearchButton = (tag: string): boolean => has(tag, /\sdata-open-modal[\s=>]/);

/** A button without a type submits its form. */
const giveType: Patch = (tag) => (has(tag, /\stype=/) ? tag : tag.replace('<button', '<button type="button"'));

/** In HTML the slash at the end of a void element means nothing, and checkers warn about it. */
const dropSlash: Patch = (tag) => tag.replace(/\s*\/>$/, '>');

/** The table of contents is an aside without a name, while the notes in the text have one. */
const nameContents: Patch = (tag) =>
  tag.replace(/^<aside(?= class="right-sidebar-container)/, '<aside aria-labelledby="starlight__on-this-page"');

// The search button hides its label from screen readers and shows keys that its name lacks. With these patches the label is the name,
// and only aria-keyshortcuts announces the keys. On narrow screens upstream.css keeps the label for the name.
const nameSearchByLabel: Patch = (tag) => (isSearchButton(tag) ? tag.replace(/ aria-label="[^"]*"/, '') : tag);
const exposeLabel: Patch = (tag, { isInSearch }) => (isInSearch ? tag.replace(' aria-hidden="true"', '') : tag);
const hideKeys: Patch = (tag, { isInSearch }) =>
  isInSearch && has(tag, /\sclass=/) ? tag.replace('<kbd', '<kbd aria-hidden="true"') : tag;

const patches: ReadonlyMap<string, readonly Patch[]> = new Map<string, readonly Patch[]>([
  ['button', [giveType, nameSearchByLabel]],
  ['aside', [nameContents]],
  ['span', [exposeLabel]],
  ['kbd', [hideKeys]],
  ...['meta', 'link', 'br', 'hr', 'img', 'input'].map((name) => [name, [dropSlash]] as const),
]);

/** The styles of cards, which Starlight puts in every page. */
const cardStyles = /(?<=<style>)@layer starlight\.components\{\.card-grid[^<]*?\}\}\s*(?=@layer|<)/;
const withCards = /class="(?:card-grid|sl-link-card)/;

const withoutUnusedStyles = (html: string): string => (withCards.test(html) ? html : html.replace(cardStyles, ''));

/**
 * Corrects Starlight's mistakes in the HTML of a page. Only start tags change, and styles that nothing in the page has: no text, no
 * script, and no values other than these.
 */
export const patchHtml = (html: string): string => {
  let isInSearch = false;
  return withoutUnusedStyles(html).replace(htmlTokens, (token) => {
    const [, name = ''] = /^<(\/?[a-z]+)/.exec(token) ?? [];
    if (name === 'button' || name === '/button') isInSearch = name === 'button' && isSearchButton(token);
    return (patches.get(name) ?? []).reduce((tag, change) => change(tag, { isInSearch }), token);
  });
};
