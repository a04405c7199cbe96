import { useEffect, useRef } from 'preact/hooks';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenarios } from '../calculator/scenarios.ts';
import { forgetDrafts, type KeptDrafts, keepDrafts, keptText } from './kept-draft.ts';

/**
 * Brings typed text that no link can hold over to the next page of this tab: the other language, or the same page anew.
 *
 * @param isReadable whether the link holds everything that the forms hold
 */
export const useKeptDraft = (
  scenarios: Scenarios,
  isReadable: boolean,
  priceList: PriceList,
  restore: (drafts: KeptDrafts) => void,
): void => {
  const latest = useRef({ scenarios, isReadable });
  latest.current = { scenarios, isReadable };

  useEffect(() => {
    const keep = () => (latest.current.isReadable ? forgetDrafts() : keepDrafts(latest.current.scenarios));
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, []);

  // The text may be of an older list, which is there only after its link was opened.
  useEffect(() => {
    const stored = keptText();
    if (stored === null) return;
    import('./read-kept.ts').then(
      ({ readKept }) => {
        const drafts = readKept(stored, priceList, location.hash);
        if (drafts === undefined) return;
        forgetDrafts();
        restore(drafts);
      },
      () => undefined,
    );
  }, [priceList]);
};
