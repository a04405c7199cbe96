import { type Estimate, type ScenarioId, scenarioOf } from '../estimate.ts';
import { type EstimateFields, estimateFields } from '../fields/estimate-fields.ts';
import { fieldAt } from '../fields/field-at.ts';
import { encodeEstimate } from '../link/encode-estimate.ts';
import { type Draft, draftKey } from './draft.ts';
import type { EstimateAction } from './reduce.ts';
import type { EstimateState } from './state.ts';
import { type FieldInput, type } from './typing.ts';

/** More than a hundred lines can hold, and longer than anything that a field can use. */
const [mostTexts, longestText] = [1_000, 200];

const isText = (value: unknown): value is readonly [path: string, text: string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'string' && part.length <= longestText);

/** Anyone may have written what is stored. */
const isDraft = (value: unknown): value is Draft => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, fragment, active, texts }: Partial<Record<keyof Draft, unknown>> = value;
  const isWhole = version === 1 && typeof fragment === 'string' && (active === 'a' || active === 'b');
  return isWhole && Array.isArray(texts) && texts.length <= mostTexts && texts.every(isText);
};

const pathOf = (path: string, estimate: Estimate): string => {
  const [scenario, owner, index, field] = path.split('.');
  if (owner !== 'line') return path;
  const line = scenarioOf(estimate, scenario === 'b' ? 'b' : 'a').lines[Number(index)];
  return line ? `line.${line.id}.${field}` : '';
};

const parse = (json: string | null): unknown => {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return undefined;
  }
};

/** The draft that the previous page stored for a link. It is removed, so that it is restored only once. */
const takeStoredDraft = (fragment: string): Draft | undefined => {
  try {
    const draft = parse(sessionStorage.getItem(draftKey));
    if (!isDraft(draft) || draft.fragment !== fragment) return undefined;
    sessionStorage.removeItem(draftKey);
    return draft;
  } catch {
    return undefined;
  }
};

/** Whether the page was loaded again, rather than opened or come back to. */
const isReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

/** Types the texts of a draft. What a link can hold comes from the link alone, so a text that would change the link is ignored. */
const restored = (
  state: EstimateState,
  texts: readonly FieldInput[],
  active: ScenarioId,
  fields: EstimateFields,
): EstimateState => {
  const link = encodeEstimate(state.estimate, fields);
  const typed = texts.reduce((before, typing) => {
    const next = type(before, typing);
    return encodeEstimate(next.estimate, fields) === link ? next : before;
  }, state);
  const shown = active === 'b' && state.estimate.other ? active : 'a';
  return { ...typed, active: shown, past: state.past, session: null };
};

/**
 * An action that restores the draft of a link; undefined when there is none. Total, whatever was stored: only texts
 * of fields that the estimate has are typed.
 *
 * @param entryDraft the draft in the history entry that a visitor came back to
 */
export const restoreDraft = (
  estimate: Estimate,
  fragment: string,
  entryDraft: unknown,
  fields: EstimateFields = estimateFields,
): EstimateAction | undefined => {
  const stored = takeStoredDraft(fragment);
  const kept = isDraft(entryDraft) && entryDraft.fragment === fragment ? entryDraft : undefined;
  // A browser may drop what a page writes into its history entry while it is loaded again; what it stored stays.
  const draft = isReloaded() ? (stored ?? kept) : (kept ?? stored);
  if (draft === undefined) return undefined;
  const texts = draft.texts.flatMap(([path, text]) => {
    const field = fieldAt(pathOf(path, estimate), fields);
    // Only unreadable text is stored, so an empty text is that of a partly filled picker.
    return field ? [{ field, text, isPartial: text === '' }] : [];
  });
  return { do: 'restore', restored: (state) => restored(state, texts, draft.active, fields) };
};
