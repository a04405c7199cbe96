import type { Element, ElementContent } from 'hast';
import { elementsOf, hasClass, textOf } from '../built-site/elements.ts';

/** Replaces an element whose children have been converted already. */
type Change = (element: Element) => ElementContent[];
type Fits = (element: Element) => boolean;
/** The first change that fits an element is made. */
export type Changes = readonly (readonly [fits: Fits, change: Change])[];

const tag =
  (...names: readonly string[]): Fits =>
  ({ tagName }) =>
    names.includes(tagName);
const ofClass =
  (...names: readonly string[]): Fits =>
  (candidate) =>
    names.some((name) => hasClass(candidate, name));
const having =
  (property: string, value?: string): Fits =>
  ({ properties }) =>
    value === undefined ? properties[property] != null : properties[property] === value;
const both =
  (...tests: readonly Fits[]): Fits =>
  (candidate) =>
    tests.every((fits) => fits(candidate));
const either =
  (...tests: readonly Fits[]): Fits =>
  (candidate) =>
    tests.some((fits) => fits(candidate));
const not =
  (fits: Fits): Fits =>
  (candidate) =>
    !fits(candidate);

export const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const drop: Change = () => [];
const unwrap: Change = ({ children }) => children;
const rename =
  (tagName: string): Change =>
  ({ children }) => [element(tagName, children)];
const strongParagraph: Change = ({ children }) => [element('p', [element('strong', children)])];

const isBlank = (child: ElementContent | undefined): boolean => child?.type === 'text' && child.value.trim() === '';

/** Without this, a space at the beginning or end of a link would end up inside its brackets. */
const trimmed: Change = (link) => {
  const from = isBlank(link.children.at(0)) ? 1 : 0;
  const to = isBlank(link.children.at(-1)) ? -1 : undefined;
  return [{ ...link, children: link.children.slice(from, to) }];
};

/** Markdown has no captions, so they become a paragraph before the table. */
const captionFirst: Change = (table) => {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'strong';
  const captions = table.children.filter(isCaption);
  const rest = table.children.filter((child) => !isCaption(child));
  return [...captions.map((caption) => element('p', [caption])), { ...table, children: rest }];
};

/** Restores the language of a code block, which syntax highlighting moved to another attribute. */
const codeInLanguage: Change = (block) => {
  const { dataLanguage } = block.properties;
  if (dataLanguage === undefined) return [block];
  const properties = { className: [`language-${dataLanguage}`] };
  const children = block.children.map((code) => (code.type === 'element' ? { ...code, properties } : code));
  return [{ ...block, children }];
};

/** An icon becomes its accessible name. */
const named: Change = ({ properties }) => [text(String(properties.ariaLabel))];

/** The panels of tabs follow one another, each under the label of its tab. */
const panelsInTurn: Change = (tabs) => {
  const elements = [...elementsOf(tabs)];
  const isLabel = tag('li');
  const labels = elements
    .filter(having('role', 'tablist'))
    .flatMap(({ children }) => children.filter((child) => child.type === 'element').filter(isLabel))
    .map(textOf);
  const panels = elements.filter(having('role', 'tabpanel'));
  return panels.flatMap((panel, index) => [
    element('p', [element('strong', [text(labels[index] ?? '')])]),
    ...panel.children,
  ]);
};

/** Useful only on screen: controls, icons, anchors and pop-up definitions. Disabled check boxes are content: they belong to task lists. */
export const isOnlyOnScreen = either(
  tag('script', 'style', 'base', 'template', 'svg', 'form', 'fieldset', 'select', 'textarea'),
  both(tag('label'), not(having('dataMarkdown', 'keep'))),
  both(tag('input'), not(both(having('type', 'checkbox'), having('disabled')))),
  both(having('hidden'), not(having('role', 'tabpanel'))),
  having('popover'),
  ofClass('sl-anchor-link', 'dw-hint'),
  having('dataMarkdown', 'skip'),
);

const isNamedIcon = both(having('role', 'img'), having('ariaLabel'));

/** What is set apart on screen follows in brackets. */
const inBrackets: Change = ({ children }) => [text(' ('), ...children, text(')')];

/** In table cells; these take precedence over those that apply everywhere. */
export const inCells: Changes = [
  [isNamedIcon, named],
  [tag('button'), unwrap],
  [tag('p'), ({ children }) => [text(' – '), ...children]],
  [ofClass('dw-badge', 'dw-subtext'), inBrackets],
  [tag('span'), ({ children }) => [text(' '), ...children]],
];

export const everywhere: Changes = [
  [isNamedIcon, named],
  [tag('starlight-tabs'), panelsInTurn],
  [both(tag('a'), not(having('href'))), unwrap],
  [tag('a'), trimmed],
  [both(tag('button'), ofClass('dw-term')), unwrap],
  [tag('button'), drop],
  [tag('label'), rename('p')],
  [ofClass('dw-badge'), inBrackets],
  [tag('caption'), rename('strong')],
  [tag('table'), captionFirst],
  [tag('pre'), codeInLanguage],
  [either(tag('figcaption', 'summary'), ofClass('starlight-aside__title')), strongParagraph],
  [tag('aside'), rename('blockquote')],
  [ofClass('card-grid'), rename('ul')],
  [ofClass('sl-link-card'), rename('li')],
  [ofClass('description'), ({ children }) => [text('– '), ...children]],
];
