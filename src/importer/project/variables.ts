import { isRecord } from '../values.ts';

/** More than people write. Longer values are pages rather than variables. */
const limits = { names: 10_000, value: 2000 };

/** A value in one line; `undefined` for what is none, or too long. */
const plainText = (value: unknown): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text.length > limits.value ? undefined : text.replace(/\s*\n\s*/g, ' ');
};

const namedValues = (value: unknown, name: string): readonly (readonly [string, string])[] => {
  const text = plainText(value);
  if (text !== undefined) return [[name, text]];
  return Object.entries(isRecord(value) ? value : {}).flatMap(([key, inner]) =>
    namedValues(inner, name === '' ? key : `${name}.${key}`),
  );
};

/**
 * The plain values below a mapping, by their names with dots.
 *
 * @example variablesIn({ prijs: { uur: 58 } }) equals new Map([['prijs.uur', '58']])
 */
export const variablesIn = (values: unknown): ReadonlyMap<string, string> =>
  new Map(namedValues(values, '').slice(0, limits.names));
