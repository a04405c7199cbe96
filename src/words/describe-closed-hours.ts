import type { CountryId } from '../schema/identifier.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { ClockWindow } from '../schema/weekly-hours.ts';
import type { HoursInWords } from './describe-hours.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

type Kind = NonNullable<PriceList['closed']>[number];

const nameOf = ({ id, name, calendar, regionName }: Kind, { translator, format, language }: Words): string => {
  if (name) return textIn(name, language);
  if (calendar === undefined) return id;
  const [country = '', ...codes] = calendar.split('-');
  const region = regionName ? [textIn(regionName, language)] : codes;
  const place = [format.country(country as CountryId), ...region].join(', ');
  return translator.text('closed.holidays', { country: place });
};

/** What closed days of one kind are called, and from when on they are closed. @example 'feestdagen (Nederland)', 'kerstavond (vanaf 12:00)' */
export const describeClosed = (id: string, words: Words): string => {
  const kind = words.names.list.closed?.find((one) => one.id === id);
  if (kind === undefined) return id;
  const [days, all = []] = [nameOf(kind, words), kind.days];
  const times = [...new Set(all.flatMap(({ from }) => from ?? []))];
  if (times.length === 0) return days;
  const isPart = all.some(({ from }) => from === undefined);
  return words.translator.text(isPart ? 'closed.partlyFrom' : 'closed.from', { days, times: words.format.list(times) });
};

/** The hours of a week in words, then those of closed days, a kind at a time. @example { days: 'feestdagen (Nederland)', windows: 'gesloten' } */
export const withClosedHours = (
  week: HoursInWords[],
  closed: Readonly<Record<string, readonly ClockWindow[]>> = {},
  words: Words,
): HoursInWords[] => [
  ...week,
  ...Object.entries(closed).map(([id, windows]) => ({
    days: describeClosed(id, words),
    windows:
      windows.map(([opens, closes]) => `${opens}–${closes}`).join(', ') || words.translator.text('closed.closed'),
  })),
];
