const sortKeys = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/**
 * JSON that is the same text for the same data, in whatever order its keys came: what is published once never changes.
 *
 * @example stableJson({ b: 1, a: 2 }) // '{\n  "a": 2,\n  "b": 1\n}\n'
 */
export const stableJson = (value: unknown): string => `${JSON.stringify(value, sortKeys, 2)}\n`;
