import type { Estimate } from '../estimate.ts';
import { findLine } from '../fields/table-fields.ts';
import { problemsOf } from './problems.ts';
import type { EstimateState } from './state.ts';

/**
 * What no link can hold: text that cannot be read, and which scenario is shown. A page stores it for the next page in
 * its tab, and for a visitor who comes back.
 */
export interface Draft {
  readonly version: 1;
  /** The link that it belongs to. */
  readonly fragment: string;
  readonly active: 'a' | 'b';
  /** Text by path; a line is named by its index. @example ['b.line.2.minutes', '1,5'] */
  readonly texts: readonly (readonly [path: string, text: string])[];
}

/** Its key in the session storage. */
export const draftKey = 'estimate-typed';

/** The next page gives lines other ids, but the same indexes. */
const draftPath = (path: string, estimate: Estimate): string => {
  const [owner, lineId, field] = path.split('.');
  const found = owner === 'line' ? findLine(estimate, Number(lineId)) : undefined;
  return found ? `${found.scenario}.line.${found.index}.${field}` : path;
};

/** A link cannot hold a weekday without a time either. */
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

/** The draft of a state; undefined when a link can hold everything. */
export const draftOf = (state: EstimateState, fragment: string): Draft | undefined => {
  const texts = textsOf(state).map(([path, typed]) => [draftPath(path, state.estimate), typed] as const);
  const { active } = state;
  return texts.length === 0 && active === 'a' ? undefined : { version: 1, fragment, active, texts };
};

/** Stores the draft for the next page that opens the same link, such as the page in the other language. */
export const storeDraft = (state: EstimateState, fragment: string): void => {
  const draft = draftOf(state, fragment);
  try {
    if (draft === undefined) sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, JSON.stringify(draft));
  } catch {
    // Without storage the link still holds everything that can be read.
  }
};

/** Whether a draft is stored, for this page or another. Few visits need the code that restores one. */
export const hasDraft = (entryDraft: unknown): boolean => {
  try {
    return entryDraft !== undefined || sessionStorage.getItem(draftKey) !== null;
  } catch {
    return false;
  }
};
