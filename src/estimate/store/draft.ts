import type { Estimate } from '../estimate.ts';
import { findLine } from '../fields/table-fields.ts';
import { problemsOf } from './problems.ts';
import type { EstimateState } from './state.ts';

/** What a page leaves for the next of its tab, and for who comes back to it: what no link can hold, because it cannot be read. */
export interface Draft {
  readonly version: 1;
  /** The link that it stands beside. */
  readonly fragment: string;
  readonly active: 'a' | 'b';
  /** Text by path, in which lines stand by their number, counted from 0. @example ['b.line.2.minutes', '1,5'] */
  readonly texts: readonly (readonly [path: string, text: string])[];
}

/** Under which name a browser keeps it for its tab. */
export const draftKey = 'estimate-typed';

/** Lines get other ids on the next page: their place is what stays. */
const draftPath = (path: string, estimate: Estimate): string => {
  const [owner, lineId, field] = path.split('.');
  const found = owner === 'line' ? findLine(estimate, Number(lineId)) : undefined;
  return found ? `${found.scenario}.line.${found.index}.${field}` : path;
};

/** A weekday without a time stands in no link either. */
const withWeekdays = (paths: readonly string[], { estimate }: EstimateState): [path: string, text: string][] =>
  paths.flatMap((path): [string, string][] => {
    const [, lineId] = /^line\.(\d+)\.startTime$/.exec(path) ?? [];
    const weekday = lineId === undefined ? undefined : findLine(estimate, Number(lineId))?.line.startWeekday;
    return weekday === undefined ? [] : [[`line.${lineId}.startWeekday`, String(weekday)]];
  });

const textsOf = (state: EstimateState): [path: string, text: string][] => {
  const paths = problemsOf(state).map(({ path }) => path);
  const typed = paths.flatMap((path): [string, string][] => {
    const text = state.typed.get(path)?.text;
    return text === undefined ? [] : [[path, text]];
  });
  return [...withWeekdays(paths, state), ...typed];
};

/** What of a state no link holds; undefined where that is nothing. */
export const draftOf = (state: EstimateState, fragment: string): Draft | undefined => {
  const texts = textsOf(state).map(([path, typed]) => [draftPath(path, state.estimate), typed] as const);
  const { active } = state;
  return texts.length === 0 && active === 'a' ? undefined : { version: 1, fragment, active, texts };
};

/** Keeps it for the page that is opened next with the same link, such as the other language's. */
export const storeDraft = (state: EstimateState, fragment: string): void => {
  const kept = draftOf(state, fragment);
  try {
    if (kept === undefined) sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, JSON.stringify(kept));
  } catch {
    // Without a store the link still carries all that can be read.
  }
};

/** Whether anything was kept, for this page or another: few visits need what brings it back. */
export const hasDraft = (ofEntry: unknown): boolean => {
  try {
    return ofEntry !== undefined || sessionStorage.getItem(draftKey) !== null;
  } catch {
    return false;
  }
};
