/** A node of the compiled page, as far as tests look at it. */
export interface HastNode {
  readonly type: string;
  readonly name?: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly HastNode[];
}

export const plainTree = (node: unknown): HastNode => JSON.parse(JSON.stringify(node));

const inLine = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'LinkButton',
  'Icon',
]);

const shownAttributes = new Set(['label', 'title', 'text', 'alt']);
const withShownAttributes = new Set(['TabItem', 'Card', 'Badge', 'LinkCard']);

const unescapeHtml = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const attributeText = ({ name, attributes }: HastNode): string =>
  !withShownAttributes.has(name ?? '')
    ? ''
    : (attributes ?? [])
        .filter((one) => shownAttributes.has(one.name ?? ''))
        .map((one) => `${unescapeHtml(String(one.value))} `)
        .join('');

/** The text of `{"text"}`; other expressions are comments. */
const literalText = (value = ''): string => (value.startsWith('"') ? JSON.parse(value) : '');

const ownText = (node: HastNode): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'comment' || node.type.startsWith('mdxjs')) return '';
  if (node.type.endsWith('Expression')) return literalText(node.value);
  if (node.tagName === 'br') return ' ';
  const inner = attributeText(node) + (node.children ?? []).map(ownText).join('');
  return inLine.has(node.tagName ?? node.name ?? '') ? inner : ` ${inner} `;
};

/** The text that a reader of the page sees, with single spaces. */
export const visibleText = (node: HastNode): string =>
  ownText(node).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

export const allNodes = (node: HastNode): readonly HastNode[] => [node, ...(node.children ?? []).flatMap(allNodes)];
