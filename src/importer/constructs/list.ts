import type { List, ListItem } from 'mdast';
import { isRule, startsBlock } from '../blocks/block-start.ts';
import { fenceAt } from '../blocks/fence.ts';
import { indentOf, isBlank, type Line, nextText, shallower, step, withoutBlankEnd } from '../blocks/lines.ts';
import { asBlocks } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockPlace, BlockRead } from './construct.ts';

interface ListMarker {
  readonly isOrdered: boolean;
  readonly number: number | undefined;
  /** What stands behind it. */
  readonly rest: string;
}

const marker = /^ {0,3}(?:[-*+]|(\d{1,9})\.) +(.*)$/;

/** The mark of a list item at the start of a line, less than a step deep. `1)` is none in MkDocs. */
const markerOf = ({ text }: Line): ListMarker | undefined => {
  const found = marker.exec(text);
  if (!found) return undefined;
  const [, number, rest = ''] = found;
  return { isOrdered: number !== undefined, number: number === undefined ? undefined : Number(number), rest };
};

interface Item {
  readonly lines: readonly Line[];
  /** A blank line stands before or in it. */
  readonly isLoose: boolean;
}

interface Draft {
  readonly lines: Line[];
  isLoose: boolean;
  /** The last line was blank. */
  afterBlank: boolean;
  /** So far it holds no more than the lines of one paragraph. */
  isText: boolean;
  hasFence: boolean;
}

/** Whether a line begins with a mark of the list. */
type IsItem = (line: Line) => boolean;

const isDeeper = (line: Line): boolean => indentOf(line) >= step;

/** Until the first blank line, a mark that is a step deep begins a list without one before it. */
const beginsList = (line: Line, { isText }: Draft): boolean =>
  isText && isDeeper(line) && markerOf(shallower(line)) !== undefined;

const blankBefore = (line: Line): Line => ({ ...line, text: '' });

/** Lines directly below the first one keep their indentation: they are text, whatever they look like. */
const addLine = (line: Line, item: Draft, isCode: boolean): void => {
  const isFirst = !isCode && beginsList(line, item);
  if (item.afterBlank || isFirst) item.lines.push(blankBefore(line));
  item.isText &&= !(item.afterBlank || isFirst);
  item.isLoose ||= item.afterBlank;
  item.afterBlank = false;
  item.lines.push(item.isText && !item.hasFence ? line : shallower(line));
};

/** Whether a line after a blank one still belongs to the list. */
const goesOn = (lines: readonly Line[], from: number, isItem: IsItem): boolean => {
  const line = lines[nextText(lines, from)];
  return line !== undefined && (isDeeper(line) || isItem(line));
};

const addItem = (line: Line, items: Draft[]): void => {
  const last = items.at(-1);
  if (last?.afterBlank) last.isLoose = true;
  const lines = [{ ...line, text: markerOf(line)?.rest ?? '' }];
  items.push({ lines, isLoose: false, afterBlank: false, isText: true, hasFence: false });
};

/** Adds a line that is no mark, and fenced code as a whole; returns how many lines that were. */
const takeInside = (lines: readonly Line[], index: number, item: Draft): number => {
  const fence = fenceAt(lines, index);
  const own = lines.slice(index, fence?.next ?? index + 1);
  item.hasFence ||= fence !== undefined;
  for (const line of own) addLine(line, item, fence !== undefined);
  return own.length;
};

/** Adds what stands on a line; returns how many lines that were, 0 when the list ends before it. */
const take = (lines: readonly Line[], index: number, isItem: IsItem, items: Draft[]): number => {
  const line = lines[index];
  const item = items.at(-1);
  if (line === undefined || (isBlank(line) && !goesOn(lines, index, isItem))) return 0;
  if (!item || (!isBlank(line) && isItem(line))) {
    addItem(line, items);
    return 1;
  }
  item.afterBlank ||= isBlank(line);
  if (isBlank(line)) return 1;
  return isDeeper(line) || !(item.afterBlank || startsBlock(line)) ? takeInside(lines, index, item) : 0;
};

/**
 * The items of a list by the rules of Python-Markdown: marks less than a step deep are items of the same list, a line that is a step deep
 * belongs to the item, and after a blank line any other line ends the list, as a heading, a rule or a container does at once.
 */
const readItems = (
  lines: readonly Line[],
  start: number,
  isItem: IsItem,
): { readonly items: readonly Item[]; readonly next: number } => {
  const items: Draft[] = [];
  let next = start;
  for (let taken = 1; taken > 0; next += taken) taken = take(lines, next, isItem, items);
  return { items: items.map(({ lines: own, isLoose }) => ({ lines: withoutBlankEnd(own), isLoose })), next };
};

const task = /^\[([ xX])\] +(?=\S)/;

/** `[x]` at the start of an item: a task. */
const splitTask = ([first, ...rest]: readonly Line[]): readonly [boolean | null, readonly Line[]] => {
  const [mark = '', sign] = (first && task.exec(first.text)) ?? [];
  if (!first || sign === undefined) return [null, first ? [first, ...rest] : []];
  return [sign !== ' ', [{ ...first, text: first.text.slice(mark.length) }, ...rest]];
};

const itemNode = (lines: readonly Line[], spread: boolean, { inside }: BlockPlace): ListItem => {
  const [checked, inner] = splitTask(lines);
  return {
    type: 'listItem',
    spread,
    checked,
    children: asBlocks(inside(inner)),
  };
};

const startOf = (number: number | undefined, { page }: BlockPlace): number =>
  page.settings.saneLists && number !== undefined ? number : 1;

/** Every mark goes on with the list that another one began, unless the project has sane lists. */
const itemsLike =
  (first: ListMarker, { page }: BlockPlace): IsItem =>
  (line) => {
    const marker = isRule(line) ? undefined : markerOf(line);
    return marker !== undefined && (!page.settings.saneLists || marker.isOrdered === first.isOrdered);
  };

const read = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, isFree, page } = place;
  const first = lines[start];
  const marker = first && markerOf(first);
  if (!first || !marker || !isFree || isRule(first)) return undefined;
  const { items, next } = readItems(lines, start, itemsLike(marker, place));
  const spread = items.some((item) => item.isLoose);
  const ordered = marker.isOrdered;
  const children = items.map((item) => itemNode(item.lines, spread, place));
  const list: List = {
    type: 'list',
    ordered,
    spread,
    children,
    ...(ordered ? { start: startOf(marker.number, place) } : {}),
  };
  page.places.set(list, first);
  return { nodes: [list], next };
};

/** Items with `-`, `*`, `+` or a number, after a blank line; what belongs to an item is indented by a step. */
export const list: BlockConstruct = { name: 'list', read };
