import type { JobPresets } from '../schema/job-presets.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { WorkedExample } from '../schema/worked-example.ts';
import { type Check, type Finding, repeatedIds } from './check.ts';

/** A role that a data file names must be priced by every list, whichever of them is current. */
const unknownRoles = (
  path: Finding['path'],
  entries: readonly { readonly roleId: string }[],
  lists: readonly PriceList[],
): Finding[] =>
  entries.flatMap(({ roleId }, index) =>
    lists.every(({ roles }) => roles.some(({ id }) => id === roleId))
      ? []
      : [
          {
            path: [...path, index, 'roleId'],
            expected: 'a role of every price list',
            got: `"${roleId}"`,
            fix: `Use one of ${(lists.at(-1)?.roles ?? []).map(({ id }) => id).join(', ')}.`,
          },
        ],
  );

export const exampleRolesExist =
  (lists: readonly PriceList[]): Check<WorkedExample> =>
  ({ request: { lines } }) =>
    unknownRoles(['request', 'lines'], lines, lists);

export const presetsAreUsable =
  (lists: readonly PriceList[]): Check<JobPresets> =>
  ({ presets }) => [
    ...unknownRoles(['presets'], presets, lists),
    ...repeatedIds(
      ['presets'],
      presets.map(({ id }) => id),
    ),
  ];
