import type { PriceList } from '../../schema/price-list.ts';
import type { IsoDate } from '../../schema/units.ts';

/** Why a published price list is not there: the server has none, it is not whole, or there was no answer. */
export type LoadFailure = 'missing' | 'damaged' | 'unreachable';

/** The file is checked before it is used: a list with a hole in it must not give an amount. */
const read = async (response: Response, id: IsoDate): Promise<PriceList | LoadFailure> => {
  const { readPriceList } = await import('../../share/price-list/read-price-list.ts');
  const value: unknown = await response.json().catch(() => undefined);
  return readPriceList(value, id) ?? 'damaged';
};

/**
 * Loads a price list of this site, from the folder where all of them are published.
 *
 * @example await loadPriceList('2026-11-21', '/data/price-lists/')
 */
export const loadPriceList = async (id: IsoDate, folder: string): Promise<PriceList | LoadFailure> => {
  try {
    const response = await fetch(`${folder}${id}.json`);
    return response.ok ? await read(response, id) : 'missing';
  } catch {
    return 'unreachable';
  }
};
