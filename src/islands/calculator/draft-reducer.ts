import type { Language } from '../../schema/language.ts';
import type { Scenario } from '../../share/index.ts';
import { type Draft, type DraftConditions, type DraftLine, draftOf } from './draft.ts';

export type NewLine = Omit<DraftLine, 'key'>;

export type DraftAction =
  | { readonly do: 'add'; readonly line: NewLine }
  | { readonly do: 'copy' | 'remove' | 'moveUp' | 'moveDown'; readonly key: number }
  | { readonly do: 'edit'; readonly key: number; readonly change: Partial<NewLine> }
  | { readonly do: 'agree'; readonly change: Partial<DraftConditions> }
  | { readonly do: 'replace'; readonly scenario: Scenario; readonly language: Language };

const copyLine = (draft: Draft, key: number): Draft => ({
  ...draft,
  lines: draft.lines.flatMap((line) => (line.key === key ? [line, { ...line, key: draft.nextKey }] : [line])),
  nextKey: draft.nextKey + 1,
});

/** Swaps a line with the one before or after it; at either end nothing happens. */
const moveLine = (draft: Draft, key: number, by: -1 | 1): Draft => {
  const from = draft.lines.findIndex((line) => line.key === key);
  const [line, other] = [draft.lines[from], draft.lines[from + by]];
  if (line === undefined || other === undefined) return draft;
  return { ...draft, lines: draft.lines.with(from, other).with(from + by, line) };
};

/** The form after one action of the visitor. */
export const reduceDraft = (draft: Draft, action: DraftAction): Draft => {
  switch (action.do) {
    case 'add':
      return {
        ...draft,
        lines: [...draft.lines, { ...action.line, key: draft.nextKey }],
        nextKey: draft.nextKey + 1,
      };
    case 'copy':
      return copyLine(draft, action.key);
    case 'remove':
      return { ...draft, lines: draft.lines.filter(({ key }) => key !== action.key) };
    case 'moveUp':
      return moveLine(draft, action.key, -1);
    case 'moveDown':
      return moveLine(draft, action.key, 1);
    case 'edit':
      return {
        ...draft,
        lines: draft.lines.map((line) => (line.key === action.key ? { ...line, ...action.change } : line)),
      };
    case 'agree':
      return { ...draft, conditions: { ...draft.conditions, ...action.change } };
    case 'replace':
      return draftOf(action.scenario, action.language, draft.nextKey);
  }
};
