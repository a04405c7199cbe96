import { useState } from 'preact/hooks';
import type { EstimateAction } from '../../estimate/index.ts';

/** Shows the fields of a line that was folded. */
export interface Unfold {
  readonly do: 'unfold';
  readonly lineId: number;
}

/** What can be done in the form: something with the estimate, or unfolding a line. */
export type FormAction = EstimateAction | Unfold;

/** With more lines than this, those that are not being edited are folded to a row each. */
export const mostOpenLines = 8;

/** The lines of the form, and the id of the next new one. */
interface Lines {
  readonly ids: readonly number[];
  readonly nextId: number;
}

const lineOf = (action: FormAction, { nextId }: Lines): number | undefined => {
  switch (action.do) {
    case 'add':
    case 'copy':
      return nextId;
    case 'moveUp':
    case 'moveDown':
    case 'unfold':
      return action.lineId;
    default:
      return undefined;
  }
};

/** The lines whose fields are shown, with the one opened last at the end; the same list if nothing changes. */
export const openLinesAfter = (open: readonly number[], action: FormAction, lines: Lines): readonly number[] => {
  const id = lineOf(action, lines);
  if (id === undefined || id === open.at(-1)) return open;
  // Few lines are all open, so the next one folds the first of them.
  const before = lines.ids.length <= mostOpenLines ? lines.ids : open;
  return [...before.filter((other) => other !== id), id].slice(-mostOpenLines);
};

/** The lines whose fields are shown, and a function that updates them after an action. */
export const useOpenLines = (lines: Lines): [ReadonlySet<number>, (action: FormAction) => void] => {
  const [open, setOpen] = useState<readonly number[]>([]);
  const shown = new Set(lines.ids.length <= mostOpenLines ? lines.ids : open);
  return [shown, (action) => setOpen((before) => openLinesAfter(before, action, lines))];
};
