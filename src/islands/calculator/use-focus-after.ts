import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from './draft.ts';
import type { HistoryAction } from './history.ts';
import type { Unfold } from './use-open-lines.ts';

export const addButtonId = 'add-line';

/** Where the visitor goes on after an action: in a line that is new or unfolded, on "add" after a removal, on the same button after a move. */
const targetOf = (action: HistoryAction | Unfold, draft: Draft): string | null => {
  switch (action.do) {
    case 'add':
    case 'copy':
      return `line-${draft.nextKey}-role`;
    case 'unfold':
      return `line-${action.key}-role`;
    case 'remove':
      return addButtonId;
    case 'moveUp':
    case 'moveDown':
      return `line-${action.key}-${action.do}`;
    default:
      return null;
  }
};

/** A button that was pressed at the end of the list is switched off and cannot keep the focus: its twin takes it. */
const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  const isOff = element instanceof HTMLButtonElement && element.disabled;
  const twin = id.endsWith('moveUp') ? id.replace('moveUp', 'moveDown') : id.replace('moveDown', 'moveUp');
  (isOff ? document.getElementById(twin) : element)?.focus();
};

/** Notes an action, and moves the focus once the form shows what it did. */
export const useFocusAfter = (
  draft: Draft,
  openLines: readonly number[],
): ((action: HistoryAction | Unfold) => void) => {
  const target = useRef<string | null>(null);
  // A line that was not drawn anew still calls the function of an earlier form.
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    if (target.current !== null) focusOn(target.current);
    target.current = null;
  }, [draft.lines, openLines]);
  return (action) => {
    target.current = targetOf(action, latest.current);
  };
};
