import { useRef, useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import type { HistoryAction } from './history.ts';

/** Shows the fields of a line that was folded. */
export interface Unfold {
  readonly do: 'unfold';
  readonly key: number;
}

/** With more lines than this, those that nobody is working on are folded to a row each. */
export const mostOpenLines = 8;

/** The line that an action works on. */
const keyOf = (action: HistoryAction | Unfold, { nextKey }: Draft): number | undefined => {
  switch (action.do) {
    case 'add':
    case 'copy':
      return nextKey;
    case 'edit':
    case 'moveUp':
    case 'moveDown':
    case 'unfold':
      return action.key;
    default:
      return undefined;
  }
};

/** Keys of the lines that were worked on last, the newest at the end; the same list while it is the same line. */
export const openLinesAfter = (
  open: readonly number[],
  action: HistoryAction | Unfold,
  draft: Draft,
): readonly number[] => {
  const key = keyOf(action, draft);
  if (key === undefined || key === open.at(-1)) return open;
  return [...open.filter((other) => other !== key), key].slice(-mostOpenLines);
};

/** The lines that were worked on last, and what notes that an action works on one. */
export const useOpenLines = (draft: Draft): [readonly number[], (action: HistoryAction | Unfold) => void] => {
  const [open, setOpen] = useState<readonly number[]>([]);
  // A line that was not drawn anew still calls the function of an earlier form.
  const latest = useRef(draft);
  latest.current = draft;
  return [open, (action) => setOpen((before) => openLinesAfter(before, action, latest.current))];
};
