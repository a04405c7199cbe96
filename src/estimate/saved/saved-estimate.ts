import { cleanLabel } from '../link/encoded-values.ts';
import { longestFragment } from '../link/fragment.ts';

/** An estimate that is saved in this browser: its link, under a name. */
export interface SavedEstimate {
  /** As `cleanLabel` returns it; empty when nothing in it is visible. */
  readonly name: string;
  /** The fragment of its link, which names its price list too. */
  readonly fragment: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** A type guard for values from outside. */
type Shape<T> = (value: unknown) => value is T;

const text: Shape<string> = (value): value is string => typeof value === 'string';

/** Guards an object with each of these keys as its own property, each of the right shape. */
const objectOf =
  <T extends object>(shapes: { readonly [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(shapes).every(
      ([key, shape]) => Object.hasOwn(value, key) && shape(Reflect.get(value, key)),
    );

interface Stored extends SavedEstimate {
  readonly version: 1;
}

const fragment: Shape<string> = (value): value is string =>
  text(value) && value.length <= longestFragment && /^#v=\d+&[\x21-\x7e]*$/.test(value);

/** The last moment that a `Date` can hold, in milliseconds since 1970. */
const farthest = 8.64e15;

const isStored = objectOf<Stored>({
  version: (value): value is 1 => value === 1,
  name: text,
  fragment,
  savedAt: (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= farthest,
});

/** Reads a stored or exported estimate, whoever wrote it; undefined when it is incomplete. */
export const readSaved = (value: unknown): SavedEstimate | undefined =>
  isStored(value) ? { name: cleanLabel(value.name), fragment: value.fragment, savedAt: value.savedAt } : undefined;

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

export const writeSaved = (estimate: SavedEstimate): string => JSON.stringify({ version: 1, ...estimate });

export const readSavedText = (json: string): SavedEstimate | undefined => readSaved(parse(json));

const isFile = objectOf<{ kind: string; version: number; estimates: unknown[] }>({
  kind: (value): value is string => value === 'saved-estimates',
  version: (value): value is number => value === 1,
  estimates: (value): value is unknown[] => Array.isArray(value),
});

export const writeSavedFile = (estimates: readonly SavedEstimate[]): string =>
  `${JSON.stringify(
    { kind: 'saved-estimates', version: 1, estimates: estimates.map((estimate) => ({ version: 1, ...estimate })) },
    null,
    2,
  )}\n`;

/** The contents of a file: the complete estimates, and how many entries cannot be read. */
export interface SavedFile {
  readonly estimates: readonly SavedEstimate[];
  readonly unreadable: number;
}

/** Reads a file of saved estimates, whatever it holds; null when it is another kind of file. */
export const readSavedFile = (json: string): SavedFile | null => {
  const file = parse(json);
  if (!isFile(file)) return null;
  const estimates = file.estimates.flatMap((entry) => readSaved(entry) ?? []);
  return { estimates, unreadable: file.estimates.length - estimates.length };
};
