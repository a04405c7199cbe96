import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { insideOf, isShort, type Line } from '../blocks/lines.ts';
import { asBlocks, block, inline } from '../mdx/nodes.ts';
import { addNote, type Page } from '../page/page.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';

/** The four kinds of aside that Starlight has. */
type AsideKind = 'note' | 'tip' | 'caution' | 'danger';

interface AsideLook {
  readonly kind: AsideKind;
  /** One of Starlight's icons, where the kind's own would say something else. */
  readonly icon?: string;
}

const looks = {
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

/** Other words that Material takes for one of its twelve types. */
const synonyms: Readonly<Record<string, keyof typeof looks>> = {
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

const isKnown = (type: string): type is keyof typeof looks => Object.hasOwn(looks, type);

/**
 * How an admonition of Material looks in Starlight, which has four kinds: the nearest one, with an icon that keeps the sense.
 * `undefined` for a type that a project made up.
 *
 * @example lookOf('faq') equals { kind: 'note', icon: 'question-circle' }
 */
const lookOf = (type: string): AsideLook | undefined => {
  const name = type.toLowerCase();
  const known = Object.hasOwn(synonyms, name) ? synonyms[name] : name;
  return known !== undefined && isKnown(known) ? looks[known] : undefined;
};

interface AsideHead {
  /** The first word; `undefined` in `??? "Title"`. */
  readonly type: string | undefined;
  /** Further words, such as `inline` and `end`. */
  readonly classes: readonly string[];
  /** `undefined` when there is none, and empty when the writer wants none. */
  readonly title: string | undefined;
}

const words = /^ ?([\w-]+(?: +[\w-]+)*)?(?: *"(.*)")? *$/;

/** What stands behind `!!!` or `???`, or `undefined` when it is not of their form. */
const asideHead = (text: string): AsideHead | undefined => {
  const found = isShort({ text }) ? words.exec(text) : null;
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const [type, ...classes] = found[1]?.split(/ +/) ?? [];
  return { type, classes, title: found[2] };
};

const placing = new Set(['inline', 'end', 'annotate']);

/** Puts in the report what the further words asked for and an aside of Starlight has not. */
const noteClasses = ({ classes }: AsideHead, line: Line, page: Page): void => {
  if (classes.includes('inline')) addNote(page, 'admonition-position', line);
  if (classes.includes('annotate')) addNote(page, 'annotate', line);
  if (classes.some((name) => !placing.has(name))) addNote(page, 'attributes-dropped', line);
};

/** The title that Material writes where the page gives none. */
const titleOfType = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();

const opening = /^!!!(.*)$/;

const labelNode = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children,
});

/** An aside of Starlight. Without a title it gets the one that Starlight has for its kind. */
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

/** Words of Material's own titles that Starlight also has, and translates. */
const sameInStarlight = new Set(['note', 'tip', 'warning', 'caution', 'danger']);

const titleOf = ({ type = 'note', title }: AsideHead): string | undefined => {
  if (title) return title;
  return sameInStarlight.has(type.toLowerCase()) ? undefined : titleOfType(type);
};

const write = (
  head: AsideHead,
  first: Line,
  children: readonly RootContent[],
  { page, words }: BlockPlace,
): RootContent => {
  const look = lookOf(head.type ?? 'note');
  if (!look) addNote(page, 'admonition-type', first);
  if (head.title === '') addNote(page, 'admonition-without-title', first);
  noteClasses(head, first, page);
  const title = titleOf(head);
  const label = title === undefined ? [] : words([{ ...first, text: title }]);
  return aside(look ?? { kind: 'note' }, label, children);
};

const read = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, inside } = place;
  const first = lines[start];
  const head = first && asideHead(opening.exec(first.text)?.[1] ?? '');
  if (!first || head?.type === undefined) return undefined;
  const inner = insideOf(lines, start + 1);
  return { nodes: [write(head, first, inside(inner), place)], next: start + 1 + inner.length };
};

/** `!!! type "title"` with its text indented: an aside. */
export const admonition: BlockConstruct = { name: 'admonition', read };

const foldedOpening = /^\?\?\?(\+)?(.*)$/;

const summary = (children: PhrasingContent[]): RootContent => ({
  type: 'paragraph',
  children: [inline('summary', {}, children)],
});

/** Starlight has no aside that folds, so its look goes onto a `<details>`. */
const writeFolded = (head: AsideHead, first: Line, { page, words }: BlockPlace): readonly [string, RootContent] => {
  const look = lookOf(head.type ?? 'note');
  if (!look) addNote(page, 'admonition-type', first);
  if (head.title === '') addNote(page, 'admonition-without-title', first);
  noteClasses(head, first, page);
  const title = head.title || titleOfType(head.type ?? 'note');
  const kind = look?.kind ?? 'note';
  return [`starlight-aside starlight-aside--${kind}`, summary(words([{ ...first, text: title }]))];
};

const readFolded = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, inside } = place;
  const first = lines[start];
  const [, plus, rest = ''] = (first && foldedOpening.exec(first.text)) ?? [];
  const head = asideHead(rest);
  if (!first || !head) return undefined;
  const inner = insideOf(lines, start + 1);
  const open = plus === '+';
  const [className, title] = writeFolded(head, first, place);
  const nodes = [block('details', { class: className, open }, [title, ...inside(inner)])];
  return { nodes, next: start + 1 + inner.length };
};

/** `??? type "title"`, folded, and `???+`, open at first: an aside that the reader can fold. */
export const details: BlockConstruct = { name: 'details', read: readFolded };
