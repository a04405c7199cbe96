import type { QuoteRequest } from '../pricing/request.ts';
import type { PriceList } from '../schema/price-list.ts';

/** A request as another price list can price it. */
export interface KeptRequest {
  readonly request: QuoteRequest;
  /** Which line of the asked request each kept line is, from 0. */
  readonly keptLines: readonly number[];
  /** Lines whose role the list does not have, from 0. */
  readonly goneLines: readonly number[];
}

/** Leaves out the lines whose role a price list does not have, and a country without a VAT rate in it. */
export const keepListed = ({ vat, ...request }: QuoteRequest, priceList: PriceList): KeptRequest => {
  const isListed = (line: number) => priceList.roles.some(({ id }) => id === request.lines[line]?.roleId);
  const numbers = [...request.lines.keys()];
  const hasVat = priceList.vat.rates.some(({ country }) => country === vat?.country);
  return {
    request: { ...request, lines: request.lines.filter((_, line) => isListed(line)), ...(vat && hasVat && { vat }) },
    keptLines: numbers.filter(isListed),
    goneLines: numbers.filter((line) => !isListed(line)),
  };
};
