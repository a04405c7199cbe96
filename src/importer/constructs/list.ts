import type { List, ListItem } from 'mdast';
import { isRule, startsBlock } from '../blocks/block-start.ts';
import { fenceAt } from '../blocks/fence.ts';
import { indentOf, indentStep, isBlank, type Line, nextNonBlank, outdent, trimBlankEnd } from '../blocks/lines.ts';
import { asBlocks } from '../mdx/nodes.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

interface ListMarker {
  readonly isOrdered: boolean;
  readonly number: number | undefined;
  /** The text after the marker. */
  readonly rest: string;
}

const marker = /^ {0,3}(?:[-*+]|(\d{1,9})\.) +(.*)$/;

/** The list marker at the start of a line, indented less than one step. `1)` is no marker in MkDocs. */
const markerOf = ({ text }: Line): ListMarker | undefined => {
  const found = marker.exec(text);
  if (!found) return undefined;
  const [, number, rest = ''] = found;
  return { isOrdered: number !== undefined, number: number === undefined ? undefined : Number(number), rest };
};

interface Item {
  readonly lines: readonly Line[];
  /** Whether there is a blank line before or in it. */
  readonly isLoose: boolean;
}

interface Draft {
  readonly lines: Line[];
  isLoose: boolean;
  /** Whether the last line was blank. */
  afterBlank: boolean;
  /** Whether it holds only the lines of one paragraph so far. */
  isText: boolean;
  hasFence: boolean;
}

/** Whether a line begins an item of the list. */
type IsItem = (line: Line) => boolean;

const isDeeper = (line: Line): boolean => indentOf(line) >= indentStep;

/** Before its first blank line, an item may start a nested list without one. */
const startsNestedList = (line: Line, { isText }: Draft): boolean =>
  isText && isDeeper(line) && markerOf(outdent(line)) !== undefined;

const blankBefore = (line: Line): Line => ({ ...line, text: '' });

/** Lines directly below the first keep their indentation: they are text, whatever they look like. */
const addLine = (line: Line, item: Draft, isCode: boolean): void => {
  const isFirst = !isCode && startsNestedList(line, item);
  if (item.afterBlank || isFirst) item.lines.push(blankBefore(line));
  item.isText &&= !(item.afterBlank || isFirst);
  item.isLoose ||= item.afterBlank;
  item.afterBlank = false;
  item.lines.push(item.isText && !item.hasFence ? line : outdent(line));
};

/** Whether the list continues after a blank line. */
const continues = (lines: readonly Line[], from: number, isItem: IsItem): boolean => {
  const line = lines[nextNonBlank(lines, from)];
  return line !== undefined && (isDeeper(line) || isItem(line));
};

const addItem = (line: Line, items: Draft[]): void => {
  const last = items.at(-1);
  if (last?.afterBlank) last.isLoose = true;
  const lines = [{ ...line, text: markerOf(line)?.rest ?? '' }];
  items.push({ lines, isLoose: false, afterBlank: false, isText: true, hasFence: false });
};

/** Adds a line without a marker, or fenced code as a whole, and returns the number of lines added. */
const takeInside = (lines: readonly Line[], index: number, item: Draft): number => {
  const fence = fenceAt(lines, index);
  const own = lines.slice(index, fence?.next ?? index + 1);
  item.hasFence ||= fence !== undefined;
  for (const line of own) addLine(line, item, fence !== undefined);
  return own.length;
};

/** Adds what begins on a line and returns the number of lines added, 0 when the list ends before it. */
const take = (lines: readonly Line[], index: number, isItem: IsItem, items: Draft[]): number => {
  const line = lines[index];
  const item = items.at(-1);
  if (line === undefined || (isBlank(line) && !continues(lines, index, isItem))) return 0;
  if (!item || (!isBlank(line) && isItem(line))) {
    addItem(line, items);
    return 1;
  }
  item.afterBlank ||= isBlank(line);
  if (isBlank(line)) return 1;
  return isDeeper(line) || !(item.afterBlank || startsBlock(line)) ? takeInside(lines, index, item) : 0;
};

/**
 * The items of a list by the rules of Python-Markdown: markers indented less than one step belong to the same list, and
 * lines indented by a step to the item. Any other line ends the list after a blank line; a heading, a rule or a
 * container ends it at once.
 */
const readItems = (
  lines: readonly Line[],
  start: number,
  isItem: IsItem,
): { readonly items: readonly Item[]; readonly next: number } => {
  const items: Draft[] = [];
  let next = start;
  for (let taken = 1; taken > 0; next += taken) taken = take(lines, next, isItem, items);
  return { items: items.map(({ lines: own, isLoose }) => ({ lines: trimBlankEnd(own), isLoose })), next };
};

const task = /^\[([ xX])\] +(?=\S)/;

/** Splits `[x]`, which makes a task of an item, from its lines. */
const splitTask = ([first, ...rest]: readonly Line[]): readonly [boolean | null, readonly Line[]] => {
  const [mark = '', sign] = (first && task.exec(first.text)) ?? [];
  if (!first || sign === undefined) return [null, first ? [first, ...rest] : []];
  return [sign !== ' ', [{ ...first, text: first.text.slice(mark.length) }, ...rest]];
};

const itemNode = (lines: readonly Line[], spread: boolean, { readInside }: BlockContext): ListItem => {
  const [checked, inner] = splitTask(lines);
  return {
    type: 'listItem',
    spread,
    checked,
    children: asBlocks(readInside(inner)),
  };
};

const startOf = (number: number | undefined, { page }: BlockContext): number =>
  page.settings.saneLists && number !== undefined ? number : 1;

/** Unless the project has `sane_lists`, any marker continues a list, whatever marker began it. */
const itemsLike =
  (first: ListMarker, { page }: BlockContext): IsItem =>
  (line) => {
    const marker = isRule(line) ? undefined : markerOf(line);
    return marker !== undefined && (!page.settings.saneLists || marker.isOrdered === first.isOrdered);
  };

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, isSeparated, page } = context;
  const first = lines[start];
  const marker = first && markerOf(first);
  if (!first || !marker || !isSeparated || isRule(first)) return undefined;
  const { items, next } = readItems(lines, start, itemsLike(marker, context));
  const spread = items.some((item) => item.isLoose);
  const ordered = marker.isOrdered;
  const children = items.map((item) => itemNode(item.lines, spread, context));
  const list: List = {
    type: 'list',
    ordered,
    spread,
    children,
    ...(ordered ? { start: startOf(marker.number, context) } : {}),
  };
  page.places.set(list, first);
  return { nodes: [list], next };
};

/** Items with `-`, `*`, `+` or a number, after a blank line. The content of an item is indented by one step. */
export const list: BlockConstruct = { name: 'list', read };
