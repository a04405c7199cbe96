import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isShort, type Line, linesInside } from '../blocks/lines.ts';
import { asBlocks, block, inline } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

/** The four kinds of aside that Starlight has. */
type AsideKind = 'note' | 'tip' | 'caution' | 'danger';

interface AsideLook {
  readonly kind: AsideKind;
  /** A Starlight icon, where the icon of the kind itself would mislead. */
  readonly icon?: string;
}

const asideLooks = {
  note: { kind: 'note' },
  abstract: { kind: 'note', icon: 'list-format' },
  info: { kind: 'note' },
  tip: { kind: 'tip' },
  success: { kind: 'tip', icon: 'approve-check' },
  question: { kind: 'note', icon: 'question-circle' },
  warning: { kind: 'caution' },
  failure: { kind: 'danger', icon: 'close' },
  danger: { kind: 'danger' },
  bug: { kind: 'danger', icon: 'warning' },
  example: { kind: 'note', icon: 'puzzle' },
  quote: { kind: 'note', icon: 'comment' },
} as const satisfies Record<string, AsideLook>;

/** Aliases that Material accepts for its twelve types. */
const synonyms: Readonly<Record<string, keyof typeof asideLooks>> = {
  summary: 'abstract',
  tldr: 'abstract',
  todo: 'info',
  hint: 'tip',
  important: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  caution: 'warning',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

const isKnown = (type: string): type is keyof typeof asideLooks => Object.hasOwn(asideLooks, type);

/**
 * How a Material admonition looks in Starlight, which has only four kinds: the nearest kind, with an icon that keeps
 * the meaning. `undefined` for a custom type.
 *
 * @example lookOf('faq') equals { kind: 'note', icon: 'question-circle' }
 */
const lookOf = (type: string): AsideLook | undefined => {
  const name = type.toLowerCase();
  const known = Object.hasOwn(synonyms, name) ? synonyms[name] : name;
  return known !== undefined && isKnown(known) ? asideLooks[known] : undefined;
};

interface AsideHead {
  /** The first word; `undefined` in `??? "Title"`. */
  readonly type: string | undefined;
  /** The words after it, such as `inline` and `end`. */
  readonly classes: readonly string[];
  /** `undefined` when none is given, and empty when the author asks for no title. */
  readonly title: string | undefined;
}

/** A type may be a word in any script, as the letters of Python are. */
const headPattern = /^ ?([\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*)?(?: *"(.*)")? *$/u;

/** Parses what follows `!!!` or `???`; `undefined` when it is not the head of an admonition. */
const asideHead = (text: string): AsideHead | undefined => {
  const found = isShort({ text }) ? headPattern.exec(text) : null;
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const [type, ...classes] = found[1]?.split(/ +/) ?? [];
  return { type, classes, title: found[2] };
};

const placing = new Set(['inline', 'end', 'annotate']);

const noteClasses = ({ classes }: AsideHead, line: Line, page: Page): void => {
  if (classes.includes('inline')) addNote(page, 'admonition-position', line);
  if (classes.includes('annotate')) addNote(page, 'annotate', line);
  if (classes.some((name) => !placing.has(name))) addNote(page, 'attributes-dropped', line);
};

/** How an admonition looks in Starlight. Notes what Starlight cannot do. */
const starlightLook = (head: AsideHead, line: Line, page: Page): AsideLook => {
  const look = lookOf(head.type ?? 'note');
  if (!look) addNote(page, 'admonition-type', line);
  if (head.title === '') addNote(page, 'admonition-without-title', line);
  noteClasses(head, line, page);
  return look ?? { kind: 'note' };
};

/** The title that Material shows when the page gives none. */
const titleOfType = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();

const opening = /^!!!(.*)$/;

/** Keeps a tag from being all that stands in a title, which the parser would then take for a block. */
const besideTag = '\u200b';

/** Starlight lays out the parts of a title as columns, so that they are made one. */
const labelNode = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children: children.length > 1 ? [inline('span', {}, children), { type: 'text', value: besideTag }] : children,
});

/** A Starlight aside. Without a title, Starlight shows its own for the kind. */
const aside = (
  { kind, icon }: AsideLook,
  title: PhrasingContent[],
  children: readonly RootContent[],
): ContainerDirective => ({
  type: 'containerDirective',
  name: kind,
  attributes: icon === undefined ? {} : { icon },
  children: [...(title.length > 0 ? [labelNode(title)] : []), ...asBlocks(children)],
});

/** Types whose default title Starlight has too, and translates. */
const sameInStarlight = new Set(['note', 'tip', 'warning', 'caution', 'danger']);

const titleOf = ({ type = 'note', title }: AsideHead): string | undefined => {
  if (title) return title;
  return sameInStarlight.has(type.toLowerCase()) ? undefined : titleOfType(type);
};

const write = (
  head: AsideHead,
  first: Line,
  children: readonly RootContent[],
  { page, readWords }: BlockContext,
): RootContent => {
  const look = starlightLook(head, first, page);
  const title = titleOf(head);
  const label = title === undefined ? [] : readWords([{ ...first, text: title }]);
  return aside(look, label, children);
};

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, readInside } = context;
  const first = lines[start];
  const head = first && asideHead(opening.exec(first.text)?.[1] ?? '');
  if (!first || head?.type === undefined) return undefined;
  const inner = linesInside(lines, start + 1);
  return { nodes: [write(head, first, readInside(inner), context)], next: start + 1 + inner.length };
};

/** `!!! type "title"` with indented text: an aside. */
export const admonition: BlockConstruct = { name: 'admonition', extension: 'admonition', read };

const foldedOpening = /^\?\?\?(\+)?(.*)$/;

const summary = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [inline('summary', {}, children)],
});

/** Starlight has no collapsible aside, so a `<details>` borrows its classes. */
const writeFolded = (
  head: AsideHead,
  first: Line,
  { page, readWords }: BlockContext,
): readonly [string, RootContent] => {
  const { kind } = starlightLook(head, first, page);
  const title = head.title || titleOfType(head.type ?? 'note');
  return [`starlight-aside starlight-aside--${kind}`, summary(readWords([{ ...first, text: title }]))];
};

const readFolded = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, readInside } = context;
  const first = lines[start];
  const [, plus, rest = ''] = (first && foldedOpening.exec(first.text)) ?? [];
  const head = asideHead(rest);
  if (!first || !head) return undefined;
  const inner = linesInside(lines, start + 1);
  const open = plus === '+';
  const [className, title] = writeFolded(head, first, context);
  const nodes = [block('details', { class: className, open }, [title, ...readInside(inner)])];
  return { nodes, next: start + 1 + inner.length };
};

/** `??? type "title"`, collapsed, and `???+`, initially open: a collapsible aside. */
export const details: BlockConstruct = { name: 'details', extension: 'pymdownx.details', read: readFolded };
