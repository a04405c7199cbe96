import type { Estimate } from '../estimate.ts';
import { type EstimateAction, reduce, startState } from './reduce.ts';
import type { EstimateState } from './state.ts';

/** The one estimate behind the tools of a page. */
export interface EstimateStore {
  state(): EstimateState;
  act(action: EstimateAction): void;
  /** Calls back after each change; the result unsubscribes. */
  subscribe(changed: () => void): () => void;
}

/** A store that begins with an example. @example createStore(example).act({ do: 'undo' }) */
export const createStore = (example: Estimate): EstimateStore => {
  const listeners = new Set<() => void>();
  let state = startState(example);
  return {
    state: () => state,
    act: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
