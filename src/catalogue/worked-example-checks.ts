import type { PriceList } from '../schema/price-list.ts';
import type { WorkedExample } from '../schema/worked-example.ts';
import type { Check } from './check.ts';

/** The roles of the worked example must be priced by every list, whichever of them is current. */
export const rolesExist =
  (lists: readonly PriceList[]): Check<WorkedExample> =>
  ({ request: { lines } }) =>
    lines.flatMap(({ roleId }, index) =>
      lists.every(({ roles }) => roles.some(({ id }) => id === roleId))
        ? []
        : [
            {
              path: ['request', 'lines', index, 'roleId'],
              expected: 'a role of every price list',
              got: `"${roleId}"`,
              fix: `Use one of ${(lists.at(-1)?.roles ?? []).map(({ id }) => id).join(', ')}.`,
            },
          ],
    );
