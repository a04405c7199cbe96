import { useEffect, useState } from 'preact/hooks';
import { describeFlip } from '../../i18n/describe-flip.ts';
import type { Words } from '../../i18n/words.ts';
import { type Flip, isRuleError, type QuoteRequest, whatFlips } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

interface Props {
  readonly request: QuoteRequest;
  readonly priceList: PriceList;
  readonly words: Words;
}

const smallestFlip = (request: QuoteRequest, priceList: PriceList): Flip | undefined => {
  const flips = whatFlips(request, priceList);
  return isRuleError(flips) ? undefined : flips[0];
};

/**
 * What would change the answer, in one sentence. It takes longer to find than all the amounts together, so it follows
 * after the paint; until then the sentence about the request before keeps its place, unseen.
 */
export const FlipNote = ({ request, priceList, words }: Props) => {
  const [found, setFound] = useState(() => ({ request, flip: smallestFlip(request, priceList) }));
  useEffect(() => {
    if (found.request !== request) setFound({ request, flip: smallestFlip(request, priceList) });
  }, [request]);
  if (found.flip === undefined) return null;
  return <p class={found.request === request ? 'dw-flip' : 'dw-flip dw-pending'}>{describeFlip(found.flip, words)}</p>;
};
