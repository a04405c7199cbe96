import type { Finding } from './check.ts';

/** The ids of a list that stand in it before already. */
export const repeatedIds = (path: readonly PropertyKey[], ids: readonly string[]): Finding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: [...path, index],
            expected: 'an id that stands once in its list',
            got: `"${id}" a second time`,
            fix: 'Give the entry an id of its own, or remove it.',
          },
        ],
  );
