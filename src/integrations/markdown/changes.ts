import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { textOf } from '../built-site/elements.ts';

/** Replaces an element whose children have been converted already. */
export type Change = (element: Element) => ElementContent[];
/** The first selector that matches an element wins. */
export type Changes = readonly (readonly [selector: string, change: Change])[];

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
  const labels = selectAll('[role=tablist] > li', tabs).map(textOf);
  const panels = selectAll('[role=tabpanel]', tabs);
  return panels.flatMap((panel, index) => [
    element('p', [element('strong', [text(labels[index] ?? '')])]),
    ...panel.children,
  ]);
};

/** Useful only on screen: controls, icons, anchors and pop-up definitions. Disabled check boxes are content: they belong to task lists. */
export const onlyOnScreen = [
  'script, style, base, template, svg, form, fieldset, label:not([data-markdown=keep]), input:not([type=checkbox][disabled]), select, textarea',
  '[hidden]:not([role=tabpanel]), [popover], .sl-anchor-link, .dw-hint, [data-markdown=skip]',
].join();

/** What is set apart on screen follows in brackets. */
const inBrackets: Change = ({ children }) => [text(' ('), ...children, text(')')];

/** In table cells; these take precedence over those that apply everywhere. */
export const inCells: Changes = [
  ['[role=img][aria-label]', named],
  ['button', unwrap],
  ['p', ({ children }) => [text(' – '), ...children]],
  ['.dw-badge, .dw-subtext', inBrackets],
  ['span', ({ children }) => [text(' '), ...children]],
];

export const everywhere: Changes = [
  ['[role=img][aria-label]', named],
  ['starlight-tabs', panelsInTurn],
  ['a:not([href])', unwrap],
  ['a', trimmed],
  ['button.dw-term', unwrap],
  ['button', drop],
  ['label', rename('p')],
  ['.dw-badge', inBrackets],
  ['caption', rename('strong')],
  ['table', captionFirst],
  ['pre', codeInLanguage],
  ['figcaption, summary, .starlight-aside__title', strongParagraph],
  ['aside', rename('blockquote')],
  ['.card-grid', rename('ul')],
  ['.sl-link-card', rename('li')],
  ['.description', ({ children }) => [text('– '), ...children]],
];
