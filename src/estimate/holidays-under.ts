import { closesServiceHours } from '../rules/index.ts';
import type { CountryId } from '../schema/identifier.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { Estimate } from './estimate.ts';

/** The country whose holidays do not count, if any; under a list that says itself on which days its hours are closed, none. */
export const holidaysUnder = ({ holidays }: Pick<Estimate, 'holidays'>, list: PriceList): CountryId | undefined =>
  closesServiceHours(list) ? undefined : holidays;
