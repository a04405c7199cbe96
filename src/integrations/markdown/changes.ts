import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { textOf } from '../read-back/text-of.ts';

/** What comes in the place of an element whose children are done. */
export type Change = (element: Element) => ElementContent[];
/** The first selector that fits an element counts. */
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

/** A link whose text begins or ends with a space would be written with the space inside its brackets. */
const trimmed: Change = (link) => {
  const from = isBlank(link.children.at(0)) ? 1 : 0;
  const to = isBlank(link.children.at(-1)) ? -1 : undefined;
  return [{ ...link, children: link.children.slice(from, to) }];
};

/** Markdown has no captions: they come before the table. */
const captionFirst: Change = (table) => {
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === 'strong';
  const captions = table.children.filter(isCaption);
  const rest = table.children.filter((child) => !isCaption(child));
  return [...captions.map((caption) => element('p', [caption])), { ...table, children: rest }];
};

/** Code keeps the name of its language, which the colours took away. */
const codeInLanguage: Change = (block) => {
  const { dataLanguage } = block.properties;
  if (dataLanguage === undefined) return [block];
  const properties = { className: [`language-${dataLanguage}`] };
  const children = block.children.map((code) => (code.type === 'element' ? { ...code, properties } : code));
  return [{ ...block, children }];
};

/** A sign with a name is that name. */
const named: Change = ({ properties }) => [text(String(properties.ariaLabel))];

/** All panels stand one below the other, each with the words of its tab. */
const panelsInTurn: Change = (tabs) => {
  const labels = selectAll('[role=tablist] > li', tabs).map(textOf);
  const panels = selectAll('[role=tabpanel]', tabs);
  return panels.flatMap((panel, index) => [
    element('p', [element('strong', [text(labels[index] ?? '')])]),
    ...panel.children,
  ]);
};

/** What serves only who has the page before them: controls (boxes that nobody can tick are none), icons, anchors, definitions that fold out. */
export const onlyOnScreen = [
  'script, style, base, template, svg, form, fieldset, label:not([data-markdown=keep]), input:not([type=checkbox][disabled]), select, textarea',
  '[hidden]:not([role=tabpanel]), [popover], .sl-anchor-link, .dw-hint, [data-markdown=skip]',
].join();

/** What stands on a line or in a corner of its own follows in brackets. */
const inBrackets: Change = ({ children }) => [text(' ('), ...children, text(')')];

/** In a cell of a table, before those that hold everywhere. */
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
