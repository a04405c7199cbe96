import { minorUnitsOf } from '../../../schema/currency.ts';
import type { Cents } from '../../../schema/units.ts';
import { site } from '../../site.ts';
import type { Thing } from './thing.ts';

/** The codes of UN/CEFACT for what a price is paid by. */
const unitCodes = { month: 'MON', hour: 'HUR' } as const;

const { currency = 'EUR', vat } = site.priceList;
const minorUnits = minorUnitsOf(currency);

const decimalText = (cents: Cents): string => (cents / 10 ** minorUnits).toFixed(minorUnits);

/** An amount of the price list. */
export const priceThing = (cents: Cents, per: keyof typeof unitCodes): Thing => ({
  '@type': 'UnitPriceSpecification',
  price: decimalText(cents),
  priceCurrency: currency,
  unitCode: unitCodes[per],
  valueAddedTaxIncluded: vat.included !== undefined,
  validFrom: site.priceList.takenOverOn,
});
