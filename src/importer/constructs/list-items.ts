import { fenceAt } from '../source/fence.ts';
import { indentOf, isBlank, type Line, shallower, step, withoutBlankEnd } from '../source/line.ts';
import { isRule } from '../source/rule.ts';
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
}

const isItem = (line: Line, isOrdered: boolean): boolean => !isRule(line) && markerOf(line)?.isOrdered === isOrdered;

const isDeeper = (line: Line): boolean => indentOf(line) >= step;

/** Until the first blank line, a mark that is a step deep begins a list without one before it. */
const beginsList = (inner: Line, { lines }: Draft): boolean =>
  markerOf(inner) !== undefined &&
  lines.length > 0 &&
  !lines.some(isBlank) &&
  !lines.some((own, index) => index > 0 && markerOf(own) !== undefined);

const blankBefore = (line: Line): Line => ({ ...line, text: '' });

const addLine = (line: Line, item: Draft): void => {
  const inner = shallower(line);
  if (item.afterBlank || beginsList(inner, item)) item.lines.push(blankBefore(line));
  item.isLoose ||= item.afterBlank;
  item.afterBlank = false;
  item.lines.push(inner);
};

/** Whether a line after a blank one still belongs to the list. */
const goesOn = (lines: readonly Line[], from: number, isOrdered: boolean): boolean => {
  const line = lines.find((one, index) => index >= from && !isBlank(one));
  return line !== undefined && (isDeeper(line) || isItem(line, isOrdered));
};

const addItem = (line: Line, items: Draft[]): void => {
  const last = items.at(-1);
  if (last?.afterBlank) last.isLoose = true;
  items.push({ lines: [{ ...line, text: markerOf(line)?.rest ?? '' }], isLoose: false, afterBlank: false });
};

/** Adds a line that is no mark, and fenced code as a whole; returns how many lines that were. */
const takeInside = (lines: readonly Line[], index: number, item: Draft): number => {
  const own = lines.slice(index, fenceAt(lines, index)?.next ?? index + 1);
  for (const line of own) addLine(line, item);
  return own.length;
};

/** Adds what stands on a line; returns how many lines that were, 0 when the list ends before it. */
const take = (lines: readonly Line[], index: number, isOrdered: boolean, items: Draft[]): number => {
  const line = lines[index];
  const item = items.at(-1);
  if (line === undefined || (isBlank(line) && !goesOn(lines, index, isOrdered))) return 0;
  if (!item || (!isBlank(line) && isItem(line, isOrdered))) {
    addItem(line, items);
    return 1;
  }
  item.afterBlank ||= isBlank(line);
  if (isBlank(line)) return 1;
  return isDeeper(line) || !item.afterBlank ? takeInside(lines, index, item) : 0;
};

/**
 * The items of a list by the rules of Python-Markdown: marks less than a step deep are items of the same list, a line that is a step deep
 * belongs to the item, and after a blank line any other line ends the list.
 */
export const readItems = (
  lines: readonly Line[],
  start: number,
  isOrdered: boolean,
): { readonly items: readonly Item[]; readonly next: number } => {
  const items: Draft[] = [];
  let next = start;
  for (let taken = 1; taken > 0; next += taken) taken = take(lines, next, isOrdered, items);
  return { items: items.map(({ lines: own, isLoose }) => ({ lines: withoutBlankEnd(own), isLoose })), next };
};
