import type { Finding } from './check.ts';

/** Finds every id that stood in the list at `path` before. */
export const repeatedIds = (path: Finding['path'], ids: readonly string[]): Finding[] =>
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
