import { useEffect, useState } from 'preact/hooks';
import { describeFlip } from '../../i18n/describe-flip.ts';
import type { Words } from '../../i18n/words.ts';
import type { Flip, QuoteRequest } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

interface Props {
  readonly request: QuoteRequest;
  readonly priceList: PriceList;
  readonly words: Words;
}

/** What was found for a request; nothing where no change of work is small enough to tell. */
interface Found {
  readonly request: QuoteRequest;
  readonly flip: Flip | undefined;
}

/**
 * What would change the answer, in one sentence. It takes longer to find than all the amounts together, so it follows
 * after the paint; until then the sentence about the request before keeps its place, unseen.
 */
export const FlipNote = ({ request, priceList, words }: Props) => {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isAsked = true;
    import('./find-flip.ts').then(
      ({ findFlip }) => isAsked && setFound({ request, flip: findFlip(request, priceList) }),
      // The answer stands without it.
      () => undefined,
    );
    return () => {
      isAsked = false;
    };
  }, [request]);
  if (found?.flip === undefined) return null;
  return <p class={found.request === request ? 'dw-flip' : 'dw-flip dw-pending'}>{describeFlip(found.flip, words)}</p>;
};
