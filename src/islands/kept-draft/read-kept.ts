import { requestLimits } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { listOf, nullable, objectOf, oneOf, type Shape, text } from '../../share/shapes.ts';
import type { Draft, DraftConditions } from '../calculator/draft.ts';
import type { NewLine } from '../calculator/draft-reducer.ts';
import type { KeptDrafts } from './kept-draft.ts';

interface Kept extends KeptDrafts {
  readonly list: string;
  readonly fragment: string;
}

/** Longer than anything that a field can use. */
const longest = 200;

const typed: Shape<string> = (value): value is string => text(value) && value.length <= longest;
const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';

const conditions = objectOf<DraftConditions>({
  months: typed,
  travel: typed,
  factor: typed,
  offer: typed,
  vatCountry: typed,
  reverseCharge: flag,
  reportedAt: typed,
  visitCountry: typed,
});

const lineOf = (roleIds: readonly RoleId[]) =>
  objectOf<NewLine>({
    roleId: oneOf(roleIds),
    place: oneOf(['remote', 'onSite']),
    per: oneOf(['once', 'month']),
    label: typed,
    minutes: typed,
    times: typed,
    startDateTime: typed,
    startWeekday: typed,
    startTime: typed,
  });

interface UnnumberedDraft {
  readonly conditions: DraftConditions;
  readonly lines: readonly NewLine[];
}

const number = (draft: UnnumberedDraft, firstKey: number): Draft => ({
  conditions: draft.conditions,
  lines: draft.lines.map((line, index) => ({ ...line, key: firstKey + index })),
  nextKey: firstKey + draft.lines.length,
});

/** Keys of the second form stand apart from those of the first, and both from those of the page so far. */
const apart = 500_000;

/**
 * Reads forms that were kept for this fragment and price list; anything else is undefined. Total: what was stored is
 * text like any other, and only what fits the fields of the form comes back.
 */
export const readKept = (stored: string, { id, roles }: PriceList, fragment: string): KeptDrafts | undefined => {
  const line = lineOf(roles.map((role) => role.id));
  const draft = objectOf<UnnumberedDraft>({
    conditions,
    lines: (value): value is NewLine[] => listOf(line)(value) && value.length <= requestLimits.lines,
  });
  const isKept = objectOf<Omit<Kept, 'a' | 'b'> & { a: UnnumberedDraft; b: UnnumberedDraft | null }>({
    a: draft,
    b: nullable(draft),
    active: oneOf(['a', 'b']),
    list: text,
    fragment: text,
  });
  try {
    const kept: unknown = JSON.parse(stored);
    if (!isKept(kept) || kept.list !== id || kept.fragment !== fragment) return undefined;
    return { a: number(kept.a, apart), b: kept.b && number(kept.b, 3 * apart), active: kept.active };
  } catch {
    return undefined;
  }
};
