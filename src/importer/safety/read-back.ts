import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { isPictureAddress, isSafeAddress } from './address.ts';
import { isAllowedAttribute, isComponent, isElement } from './markup.ts';

/** The features of the parser that Astro and Starlight enable. */
const features = { directive: true, gfm: true, smartPunctuation: true } as const;

/** Whether Astro's parser can read MDX, which fails for some kinds of nesting however they are written. */
export const compiles = (mdx: string): boolean => {
  try {
    mdxToJs(mdx, { features });
    return true;
  } catch {
    return false;
  }
};

/** Something on a written page that could run when the site is built or read. */
export interface Unsafe {
  /** Counted from 1, in the page without its front matter. */
  readonly line: number;
  /** Its text, such as `{process.exit()}`. */
  readonly found: string;
}

/** The types of nodes of plain Markdown. */
const markdownTypes = new Set(
  (
    'root paragraph heading text emphasis strong delete inlineCode code blockquote list listItem thematicBreak break linkReference ' +
    // Starlight turns directives within text back into text.
    'footnoteDefinition footnoteReference table tableRow tableCell textDirective leafDirective'
  ).split(' '),
);

const asides = new Set(['note', 'tip', 'caution', 'danger']);

const isStringLiteral = (expression: string): boolean => {
  try {
    return typeof JSON.parse(expression) === 'string';
  } catch {
    return false;
  }
};

type Attribute = (MdastNode & { type: 'mdxJsxFlowElement' })['attributes'][number];

const attributeText = (attribute: Attribute): string => {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const { name, value } = attribute;
  if (typeof value === 'string') return `${name}="${value}"`;
  return value ? `${name}={${value.value}}` : name;
};

const isSafeAttribute = (tag: string, attribute: Attribute): boolean => {
  if (attribute.type === 'mdxJsxExpressionAttribute') return false;
  const { name, value } = attribute;
  return (
    (value === null || value === undefined || typeof value === 'string') && isAllowedAttribute(tag, name, value ?? '')
  );
};

const unsafeTag = (tag: string, attributes: readonly Attribute[]): string | undefined => {
  if (!isElement(tag) && !isComponent(tag)) return `<${tag}>`;
  const found = attributes.find((attribute) => !isSafeAttribute(tag, attribute));
  return found && `<${tag} ${attributeText(found)}>`;
};

const unless = (isSafe: boolean, found: string): string | undefined => (isSafe ? undefined : found);

/** What is unsafe about a node, regardless of its children. */
const unsafeIn = (node: MdastNode, imports: string): string | undefined => {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return unless(isStringLiteral(node.value), `{${node.value}}`);
    case 'mdxjsEsm':
      return unless(node.value.trim() === imports, node.value);
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return unsafeTag(node.name ?? '', node.attributes);
    case 'image':
      return unless(isPictureAddress(node.url), node.url);
    case 'link':
    case 'definition':
      return unless(isSafeAddress(node.url), node.url);
    case 'containerDirective':
      return unless(asides.has(node.name), `:::${node.name}`);
    default:
      return unless(markdownTypes.has(node.type), node.type);
  }
};

/**
 * The first thing on a page, as the parser of the build reads it, that the page may not hold. In document order, and
 * without recursion, because a page may be nested to any depth.
 *
 * @param imports the only import that the page may have
 */
export const firstUnsafe = (root: MdastNode, imports: string): Unsafe | undefined => {
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    const found = unsafeIn(node, imports);
    if (found !== undefined) return { line: node.position?.start.line ?? 1, found };
    if ('children' in node) for (const child of node.children.toReversed()) left.push(child);
  }
  return undefined;
};

/**
 * Reads MDX with the parser of the build, and finds the first thing in it that a page may not hold: an expression other
 * than a literal string, an import other than `imports`, an export, or an element, component, attribute or address that
 * is not on the lists. Throws when the parser cannot read the text, as the build would.
 *
 * @example readBack('a {process.exit()}', '') equals { line: 1, found: '{process.exit()}' }
 */
export const readBack = (mdx: string, imports: string): Unsafe | undefined =>
  firstUnsafe(mdxToMdast(mdx, { features }), imports);

/** What Astro takes for front matter, which ends at the first line that begins with a fence. */
const frontMatter = /^(?:---|\+\+\+)[\s\S]*?\n(?:---|\+\+\+)/;

/** Reads a whole page as the build does, without what Astro takes for its front matter. */
export const parseMdx = (page: string): MdastNode => mdxToMdast(page.replace(frontMatter, ''), { features });
