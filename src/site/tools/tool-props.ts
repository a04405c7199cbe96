import type { HolidayFile, ToolProps } from '../../tools/frame/tool-props.ts';
import { publishedData } from '../data/published-file.ts';
import { languageOf, messagesFor, site } from '../site.ts';
import { lazyTextsFile } from './lazy-texts.ts';
import { otherLists } from './other-lists.ts';

/** Texts that every tool needs, by the first part of their keys. */
const commonGroups: readonly string[] = ['call', 'load', 'link', 'unit'];

/** A link can only name a country of the price list. */
const holidayFiles = (): HolidayFile[] => {
  const listed = site.priceList.vat.rates.map(({ country }) => country);
  return site.holidays
    .filter(({ country }) => listed.includes(country))
    .map((holidays) => ({
      country: holidays.country,
      file: publishedData(`holidays/${holidays.country.toLowerCase()}`, holidays),
    }));
};

/**
 * What every tool is given by its page.
 *
 * @param tag the language of the page
 * @param groups texts of the tool's own, by the first part of their keys
 * @example toolProps('nl', ['clock', 'column'])
 */
export const toolProps = (tag: string, groups: readonly string[]): ToolProps => ({
  language: languageOf(tag),
  messages: messagesFor(tag, [...commonGroups, ...groups]),
  lazyTexts: lazyTextsFile(languageOf(tag)),
  priceList: site.priceList,
  otherLists: otherLists(),
  example: site.workedExample,
  holidayFiles: holidayFiles(),
});
