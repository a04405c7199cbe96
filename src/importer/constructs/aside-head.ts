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
  const found = words.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  const [type, ...classes] = found[1]?.split(/ +/) ?? [];
  return { type, classes, title: found[2] };
};

/** The title that Material writes where the page gives none. */
export const titleOfType = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).toLowerCase();
