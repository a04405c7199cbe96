import { isPartNeed, type Need, requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
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

/** A need of what only some lists have; undefined for any other text. @example 'termAtMost.12', 'includedAtLeast.120' */
export const knownPartNeed = (text: string): Need | undefined => {
  const [kind, count, ...rest] = text.split('.');
  if (kind === undefined || rest.length > 0) return undefined;
  const need = { kind };
  if (!isPartNeed(need)) return undefined;
  if (need.kind === 'includedAtLeast') {
    const minutes = wholeNumber(count, requestLimits.minutes);
    return minutes === undefined ? undefined : { kind: need.kind, minutes: minutes as Minutes };
  }
  const months = wholeNumber(count, requestLimits.months);
  return months === undefined ? undefined : { kind: need.kind, months };
};
