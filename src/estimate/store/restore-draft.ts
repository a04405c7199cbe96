import { type Estimate, scenarioOf } from '../estimate.ts';
import { type EstimateFields, estimateFields } from '../fields/estimate-fields.ts';
import { fieldAt } from '../fields/field-at.ts';
import { type Draft, draftKey } from './draft.ts';
import type { EstimateAction } from './reduce.ts';

/** More than a hundred lines can hold, and longer than anything that a field can use. */
const [mostTexts, longestText] = [1_000, 200];

const isText = (value: unknown): value is readonly [path: string, text: string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => typeof part === 'string' && part.length <= longestText);

/** What was stored is text like any other, whoever wrote it. */
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

/** What the page before kept; it is the visitor's again, so that another link does not meet it. */
const takeStoredDraft = (fragment: string): Draft | undefined => {
  try {
    const kept = parse(sessionStorage.getItem(draftKey));
    if (!isDraft(kept) || kept.fragment !== fragment) return undefined;
    sessionStorage.removeItem(draftKey);
    return kept;
  } catch {
    return undefined;
  }
};

/**
 * What was kept beside a link, as an action; undefined where nothing was. Total: what was stored is text like any other, and
 * is typed into the fields that the estimate has.
 *
 * @param ofEntry what the entry of the visit kept itself, to which a person came back
 */
export const restoreDraft = (
  estimate: Estimate,
  fragment: string,
  ofEntry: unknown,
  fields: EstimateFields = estimateFields,
): EstimateAction | undefined => {
  const left = takeStoredDraft(fragment);
  const kept = isDraft(ofEntry) && ofEntry.fragment === fragment ? ofEntry : left;
  if (kept === undefined) return undefined;
  const texts = kept.texts.flatMap(([path, text]) => {
    const field = fieldAt(pathOf(path, estimate), fields);
    // Only what cannot be read was kept: without a text it is half of a moment in a picker.
    return field ? [{ field, text, isPartial: text === '' }] : [];
  });
  return { do: 'restore', texts, active: kept.active };
};
