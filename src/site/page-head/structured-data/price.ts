import type { Cents } from '../../../schema/units.ts';
import { site } from '../../site.ts';
import type { Thing } from './thing.ts';

/** The codes of UN/CEFACT for what a price is paid by. */
const unitCodes = { month: 'MON', hour: 'HUR' } as const;

/** An amount of the price list, without VAT. */
export const priceThing = (cents: Cents, per: keyof typeof unitCodes): Thing => ({
  '@type': 'UnitPriceSpecification',
  price: (cents / 100).toFixed(2),
  priceCurrency: 'EUR',
  unitCode: unitCodes[per],
  valueAddedTaxIncluded: false,
  validFrom: site.priceList.takenOverOn,
});
