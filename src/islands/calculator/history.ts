import type { Draft } from './draft.ts';
import { type DraftAction, reduceDraft } from './draft-reducer.ts';

/** The form with what it was before, for undo and redo. */
export interface DraftHistory {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** Which field the last action changed; typing on in one field is one step. */
  readonly lastField: string | null;
}

/** A step back or forth through what was. */
interface Step {
  readonly do: 'undo' | 'redo';
}

export type HistoryAction = DraftAction | Step;

const isStep = (action: HistoryAction): action is Step => action.do === 'undo' || action.do === 'redo';

/** Enough for a call, without keeping every draft of a long day. */
const longest = 100;

const fieldOf = (action: DraftAction): string | null => {
  if (action.do === 'edit') return `${action.key} ${Object.keys(action.change).join()}`;
  return action.do === 'agree' ? Object.keys(action.change).join() : null;
};

const undo = ({ past, present, future }: DraftHistory): DraftHistory => {
  const [last] = past.slice(-1);
  if (last === undefined) return { past, present, future, lastField: null };
  return { past: past.slice(0, -1), present: last, future: [present, ...future], lastField: null };
};

const redo = ({ past, present, future }: DraftHistory): DraftHistory => {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, lastField: null };
  return { past: [...past, present], present: next, future: rest, lastField: null };
};

export const startHistory = (draft: Draft): DraftHistory => ({
  past: [],
  present: draft,
  future: [],
  lastField: null,
});

/** The form and its history after one action. What a link brings is a step too, so that it can be undone. */
export const reduceHistory = (history: DraftHistory, action: HistoryAction): DraftHistory => {
  if (isStep(action)) return action.do === 'undo' ? undo(history) : redo(history);
  const present = reduceDraft(history.present, action);
  if (present === history.present) return history;
  const field = fieldOf(action);
  const goesOn = field !== null && field === history.lastField;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-longest);
  return { past, present, future: [], lastField: field };
};
