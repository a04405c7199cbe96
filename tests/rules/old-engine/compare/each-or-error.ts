import { isRuleError, type RuleError } from '../../../../src/rules/errors.ts';

/** Maps each item, or gives the first error that comes of one. */
export const eachOrError = <Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => Result | RuleError,
): Result[] | RuleError => {
  const results: Result[] = [];
  for (const item of items) {
    const result = map(item);
    if (isRuleError(result)) return result;
    results.push(result);
  }
  return results;
};
