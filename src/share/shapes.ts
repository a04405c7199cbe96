/** Whether a value that came from outside is what a type says. */
export type Shape<T> = (value: unknown) => value is T;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Only what an object holds itself counts, never what it inherits. */
const own = (value: object, key: string): unknown => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);

export const text: Shape<string> = (value): value is string => typeof value === 'string';

/** Whole and not negative: cents, minutes and percentages alike. */
export const whole = <T extends number>(value: unknown): value is T =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const nullable =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(shape);

/** An object with at least these keys, each of its own shape. */
export const objectOf =
  <T extends object>(shapes: { readonly [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> =>
  (value): value is T =>
    isObject(value) && Object.entries<Shape<unknown>>(shapes).every(([key, shape]) => shape(own(value, key)));

/** One of a few values. */
export const oneOf =
  <T>(choices: readonly T[]): Shape<T> =>
  (value): value is T =>
    choices.some((choice) => choice === value);
