import type { Element, ElementContent } from 'hast';
import { matches } from 'hast-util-select';

/** What comes in the place of an element whose children are done. */
type Change = (element: Element) => ElementContent[];
type Changes = readonly (readonly [selector: string, change: Change])[];

const text = (value: string): ElementContent => ({ type: 'text', value });
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

/** What serves only who has the page before them: controls, icons, anchors, definitions that fold out. */
const onlyOnScreen = [
  'script, style, template, svg, form, fieldset, label, input, select, textarea',
  '[hidden], [popover], .sl-anchor-link, .dw-hint, [data-markdown=skip]',
].join();

const inCells: Changes = [
  ['button', unwrap],
  ['p', ({ children }) => [text(' – '), ...children]],
  ['.dw-badge', ({ children }) => [text(' ('), ...children, text(')')]],
  ['span', ({ children }) => [text(' '), ...children]],
];

const everywhere: Changes = [
  ['a', trimmed],
  ['button.dw-term', unwrap],
  ['button', drop],
  ['caption', rename('strong')],
  ['table', captionFirst],
  ['pre', codeInLanguage],
  ['figcaption, summary, .starlight-aside__title', strongParagraph],
  ['aside', rename('blockquote')],
  ['.card-grid', rename('ul')],
  ['.sl-link-card', rename('li')],
  ['.description', ({ children }) => [text('– '), ...children]],
];

const changeOf = (node: Element, changes: Changes): Change | undefined =>
  changes.find(([selector]) => matches(selector, node))?.[1];

const absoluteLink = (node: Element, page: URL): Element =>
  node.tagName === 'a' ? { ...node, properties: { href: new URL(String(node.properties.href), page).href } } : node;

const plainElement = (node: Element, page: URL, isInCell: boolean): ElementContent[] => {
  if (matches(onlyOnScreen, node)) return [];
  const holdsCell = isInCell || node.tagName === 'td' || node.tagName === 'th';
  const done = absoluteLink({ ...node, children: plain(node.children, page, holdsCell) }, page);
  const change = (isInCell ? changeOf(node, inCells) : undefined) ?? changeOf(node, everywhere);
  return change === undefined ? [done] : change(done);
};

const plain = (nodes: readonly ElementContent[], page: URL, isInCell: boolean): ElementContent[] =>
  nodes.flatMap((node) => {
    if (node.type === 'element') return plainElement(node, page, isInCell);
    // Hard spaces cannot be seen or searched for in a text file.
    return node.type === 'text' ? [text(node.value.replaceAll('\u00a0', ' '))] : [];
  });

/** The content of a page with what Markdown can say and nothing else; its links are whole addresses. */
export const plainContent = (content: readonly ElementContent[], page: URL): ElementContent[] =>
  plain(content, page, false);
