import { withCalendars } from '../../../src/catalogue/closed-days-checks.ts';
import type { Holidays } from '../../../src/schema/holidays.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { IsoDate } from '../../../src/schema/units.ts';
import { targetListWith } from './target-list.ts';

/** Christmas and New Year’s Day of two years. */
const belgium: Holidays = {
  country: 'BE' as CountryId,
  source: 'made up',
  generatedOn: '2026-01-01' as IsoDate,
  years: { from: 2026, to: 2027 },
  days: [
    { date: '2026-12-25' as IsoDate, name: { nl: 'Kerstmis', en: 'Christmas' } },
    { date: '2027-01-01' as IsoDate, name: { nl: 'Nieuwjaar', en: 'New Year' } },
    { date: '2027-12-25' as IsoDate, name: { nl: 'Kerstmis', en: 'Christmas' } },
  ],
};

/** A list whose service hours are closed on public holidays, on the afternoon of Christmas Eve, and short on 28 December. */
export const closedList: PriceList = withCalendars(
  targetListWith({
    closed: [
      { id: 'holidays', calendar: 'BE' },
      { id: 'eve', name: { nl: 'kerstavond', en: 'Christmas Eve' }, days: [{ date: '12-24', from: '12:00' }] },
      { id: 'stocktaking', name: { nl: 'inventaris', en: 'stocktaking' }, days: ['2026-12-28'] },
    ],
    hours: { holidays: [], eve: [], stocktaking: ['10:00-12:00'] },
  }),
  [belgium],
);
