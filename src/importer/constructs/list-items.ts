import { fenceAt } from '../source/fence.ts';
import { indentOf, isBlank, type Line, nextText, shallower, step, withoutBlankEnd } from '../source/line.ts';
import { startsBlock } from './block-start.ts';
import { markerOf } from './list-marker.ts';

export interface Item {
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
export type IsItem = (line: Line) => boolean;

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
export const readItems = (
  lines: readonly Line[],
  start: number,
  isItem: IsItem,
): { readonly items: readonly Item[]; readonly next: number } => {
  const items: Draft[] = [];
  let next = start;
  for (let taken = 1; taken > 0; next += taken) taken = take(lines, next, isItem, items);
  return { items: items.map(({ lines: own, isLoose }) => ({ lines: withoutBlankEnd(own), isLoose })), next };
};
