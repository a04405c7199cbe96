import { addNote, type Page } from '../page/page.ts';
import { isShort, type Line } from '../source/line.ts';

export interface AsideHead {
  /** The first word; `undefined` in `??? "Title"`. */
  readonly type: string | undefined;
  /** Further words, such as `inline` and `end`. */
  readonly classes: readonly string[];
  /** `undefined` when there is none, and empty when the writer wants none. */
  readonly title: string | undefined;
}

const words = /^ ?([\w-]+(?: +[\w-]+)*)?(?: *"(.*)")? *$/;

/** What stands behind `!!!` or `???`, or `undefined` when it is not of their form. */
export const asideHead = (text: string): AsideHead | undefined => {
  const found = isShort({ text }) ? words.exec(text) : null;
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const [type, ...classes] = found[1]?.split(/ +/) ?? [];
  return { type, classes, title: found[2] };
};

const placing = new Set(['inline', 'end', 'annotate']);

/** Puts in the report what the further words asked for and an aside of Starlight has not. */
export const noteClasses = ({ classes }: AsideHead, line: Line, page: Page): void => {
  if (classes.includes('inline')) addNote(page, 'admonition-position', line);
  if (classes.includes('annotate')) addNote(page, 'annotate', line);
  if (classes.some((name) => !placing.has(name))) addNote(page, 'attributes-dropped', line);
};

/** The title that Material writes where the page gives none. */
export const titleOfType = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
