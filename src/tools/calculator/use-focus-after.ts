import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EstimateState } from '../../estimate/index.ts';
import type { FormAction } from './use-open-lines.ts';

export const addButtonId = 'add-line';

/**
 * The element that takes the focus after an action: in a new or unfolded line, or the add button after a removal;
 * null leaves the focus alone.
 */
const targetOf = (action: FormAction, { nextLineId }: EstimateState): string | null => {
  switch (action.do) {
    case 'add':
    case 'copy':
      return `line-${nextLineId}-role`;
    case 'unfold':
      return `line-${action.lineId}-role`;
    case 'remove':
      return addButtonId;
    case 'moveUp':
    case 'moveDown':
      return `line-${action.lineId}-${action.do}`;
    default:
      return null;
  }
};

/** Notes an action, and moves the focus once the form shows what it did. */
export const useFocusAfter = (state: EstimateState, openLines: ReadonlySet<number>): ((action: FormAction) => void) => {
  const target = useRef<string | null>(null);
  // A line that was not rendered again still calls the function of an earlier render.
  const latest = useRef(state);
  latest.current = state;
  // Before the paint: anything typed before the focus moves would land in another field.
  useLayoutEffect(() => {
    if (target.current !== null) document.getElementById(target.current)?.focus();
    target.current = null;
  }, [state.estimate, [...openLines].join()]);
  return (action) => {
    target.current = targetOf(action, latest.current);
  };
};
