import { requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import type { EstimateState, KnownList, LinkContext } from '../../share/index.ts';

/** The example that the page opens with, under today's price list. */
export const exampleState = ({ request, reportedAt }: WorkedExample, { id }: PriceList): EstimateState => ({
  list: id,
  request,
  labels: request.lines.map(() => ''),
  reportedAt,
});

/** What is needed to read a link: every published list, and the state that fills its gaps. */
export const linkContext = (
  { id, roles, vat }: PriceList,
  otherLists: readonly KnownList[],
  fallback: EstimateState,
): LinkContext => ({
  lists: [
    { id, roleIds: roles.map((role) => role.id), countries: vat.rates.map(({ country }) => country) },
    ...otherLists,
  ],
  fallback,
  limits: requestLimits,
});
