import type { QuoteRequest } from '../../rules/index.ts';
import { type Draft, type DraftLine, draftOf } from './draft.ts';

export type DraftAction =
  | { readonly do: 'add'; readonly line: Omit<DraftLine, 'key'> }
  | { readonly do: 'copy' | 'remove'; readonly key: number }
  | { readonly do: 'edit'; readonly key: number; readonly change: Partial<Omit<DraftLine, 'key'>> }
  | { readonly do: 'setMonths'; readonly months: string }
  | { readonly do: 'replace'; readonly request: QuoteRequest };

const copyLine = (draft: Draft, key: number): Draft => ({
  ...draft,
  lines: draft.lines.flatMap((line) => (line.key === key ? [line, { ...line, key: draft.nextKey }] : [line])),
  nextKey: draft.nextKey + 1,
});

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
    case 'edit':
      return {
        ...draft,
        lines: draft.lines.map((line) => (line.key === action.key ? { ...line, ...action.change } : line)),
      };
    case 'setMonths':
      return { ...draft, months: action.months };
    case 'replace':
      return draftOf(action.request, draft.nextKey);
  }
};
