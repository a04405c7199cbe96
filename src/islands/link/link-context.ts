import { requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { type EstimateState, knownList, type LinkContext } from '../../share/index.ts';

const exampleState = ({ request, reportedAt }: WorkedExample, { id }: PriceList): EstimateState => ({
  list: id,
  request,
  labels: request.lines.map(() => ''),
  reportedAt,
});

/** What a tool needs to read links: the current price list, the worked example that it opens with, and the bounds. */
export const linkContextOf = (priceList: PriceList, example: WorkedExample): LinkContext => ({
  lists: [knownList(priceList)],
  fallback: exampleState(example, priceList),
  limits: requestLimits,
});
