import type { Need } from '../../rules/index.ts';
import type { CountryId, TierId } from '../../schema/identifier.ts';
import { oneOf } from '../link/encoded-values.ts';
import type { KnownList } from '../link/known-list.ts';
import { decodeNeed, encodeNeed } from '../link/need-codec.ts';
import { faultFields } from './fault-fields.ts';
import type { FieldSpec, ValuesOf } from './field-spec.ts';

/** More than any visitor chooses; bounds the work that a hostile link can cause. */
const mostParts = 20;

/** Several values under one key; a part that cannot be read is left out and noted. */
const severalOf = <Value>(
  key: string,
  encode: (value: Value) => string,
  decode: (text: string, list: KnownList) => Value | undefined,
) => ({
  key,
  encode: (values: readonly Value[]) => values.map(encode).join('~'),
  decode: (text: string, list: KnownList, skip: (part: string) => void): readonly Value[] | undefined => {
    const values = text.split('~', mostParts).flatMap((part) => {
      const value = decode(part, list);
      if (value === undefined) skip(part);
      return value === undefined ? [] : [value];
    });
    const distinct = [...new Set(values)];
    return distinct.length > 0 ? distinct : undefined;
  },
});

/** What is chosen for the whole estimate, in any tool; both scenarios share it. */
export const sharedFields = {
  /** Shows only what differs between the tiers. */
  onlyDifferences: {
    label: 'compare.onlyDifferences',
    link: { key: 'differences', encode: () => 'only', decode: (text) => (text === 'only' ? true : undefined) },
  } satisfies FieldSpec<true>,
  /** What amounts are shown for; all months when absent. */
  period: {
    label: 'period.legend',
    link: { key: 'per', encode: String, decode: (text) => oneOf(text, ['month', 'year']) },
  } satisfies FieldSpec<'month' | 'year'>,
  /** The country whose public holidays do not count; without it every weekday counts. */
  holidays: {
    label: 'clock.holidays',
    link: { key: 'holidays', encode: String, decode: (text, { countries }) => oneOf(text, countries) },
  } satisfies FieldSpec<CountryId>,
  /** What a tier has to meet. */
  needs: { label: 'need.legend', link: severalOf('needs', encodeNeed, decodeNeed) } satisfies FieldSpec<
    readonly Need[]
  >,
  /** The tiers to compare, in this order; all of them when absent. */
  tiers: {
    label: 'compare.choose',
    link: severalOf('tiers', String, (text, { tierIds }) => oneOf<TierId>(text, tierIds)),
  } satisfies FieldSpec<readonly TierId[]>,
  ...faultFields,
};

export type SharedValues = ValuesOf<typeof sharedFields>;
