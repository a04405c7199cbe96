import { type Need, requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { wholeNumber } from './encoded-values.ts';

/** The parts of a price list that links may name beside its tiers and roles. */
export interface KnownParts {
  readonly unitIds: readonly string[];
  readonly optionIds: readonly string[];
  readonly zoneIds: readonly string[];
  readonly extraIds: readonly string[];
  /** Of contracts, in months. */
  readonly terms: readonly number[];
}

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

const isOptional = ({ optional }: { readonly optional?: boolean | undefined }): boolean => optional === true;

/** The parts of a list; a build without a list that has any leaves this out. */
export const knownParts = (list: PriceList): { readonly parts: KnownParts } | undefined => {
  const { units = [], fees = [], surcharges = [], travel, tiers } = list;
  return {
    parts: {
      unitIds: idsOf(units),
      optionIds: idsOf([...fees, ...tiers.flatMap((tier) => tier.fees ?? [])].filter(isOptional)),
      zoneIds: Array.isArray(travel) ? travel.flatMap((part) => ('zones' in part ? idsOf(part.zones) : [])) : [],
      extraIds: idsOf(surcharges.filter(isOptional)),
      terms: tiers.flatMap(({ terms = [] }) => terms.map(({ months }) => months)),
    },
  };
};

/** The need of a contract of at most so many months; undefined for any other text. @example 'termAtMost.12' */
export const knownTermNeed = (text: string): Need | undefined => {
  const months = wholeNumber(text.slice('termAtMost.'.length), requestLimits.months);
  return months === undefined ? undefined : { kind: 'termAtMost', months };
};
