import type { Draft } from '../calculator/draft.ts';
import type { ScenarioId, Scenarios } from '../calculator/scenarios.ts';

/** Forms with text that no link can hold yet, because a field cannot be read. */
export interface KeptDrafts {
  readonly a: Draft;
  readonly b: Draft | null;
  readonly active: ScenarioId;
}

const name = 'calculator-draft';

/** Keeps the forms for the page that is opened next in this tab with the same fragment, such as the other language's. */
export const keepDrafts = ({ a, b, active, list }: Scenarios): void => {
  const drafts: KeptDrafts = { a: a.present, b: b?.present ?? null, active };
  try {
    sessionStorage.setItem(name, JSON.stringify({ ...drafts, list, fragment: location.hash }));
  } catch {
    // Without a store the link still carries all that can be read.
  }
};

/** The text that was kept, if any; `forgetDrafts` ends it. */
export const keptText = (): string | null => {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
};

export const forgetDrafts = (): void => {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // What cannot be written cannot be there either.
  }
};
