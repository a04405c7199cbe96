import { requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import { type EstimateState, type KnownList, knownList, type LinkContext } from '../../share/index.ts';

/** The example that a tool opens with, under today's price list. */
const exampleState = ({ request, reportedAt }: WorkedExample, { id }: PriceList): EstimateState => ({
  list: id,
  request,
  labels: request.lines.map(() => ''),
  reportedAt,
});

/** What is needed to read a link: today's price list, the others that a tool can load, and the state that fills its gaps. */
export const linkContext = (
  priceList: PriceList,
  otherLists: readonly KnownList[],
  fallback: EstimateState,
): LinkContext => ({
  lists: [knownList(priceList), ...otherLists],
  fallback,
  limits: requestLimits,
});

/** The same for a tool that opens with the worked example; without other lists it prices every link by today's. */
export const linkContextOf = (
  priceList: PriceList,
  example: WorkedExample,
  otherLists: readonly KnownList[] = [],
): LinkContext => linkContext(priceList, otherLists, exampleState(example, priceList));
