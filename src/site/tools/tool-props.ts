import { toolTexts } from 'virtual:tool-texts';
import { knownList } from '../../estimate/index.ts';
import type { OtherList } from '../../tools/frame/pinned-list/load-price-list.ts';
import type { HolidayFile, ToolProps } from '../../tools/frame/tool-props.ts';
import type { ToolId } from '../../tools/index.ts';
import { packTexts } from '../../words/index.ts';
import { publishedData } from '../data/published-file.ts';
import { languageOf, messagesFor, site } from '../site.ts';
import { lazyTextsFile } from './lazy-texts.ts';

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

/** Every published list but today's, as far as a link needs it; the rest is loaded when such a link is opened. */
const otherLists = (): OtherList[] =>
  site.priceLists
    .filter(({ id }) => id !== site.priceList.id)
    .map((list) => ({ ...knownList(list), file: publishedData(`price-lists/${list.id}`, list) }));

/**
 * What every tool is given by its page.
 *
 * @param tag the language of the page
 * @param id the tool: the page carries the texts that its code names
 * @example toolProps('nl', 'slaClock')
 */
export const toolProps = (tag: string, id: ToolId): ToolProps => ({
  language: languageOf(tag),
  messages: packTexts(messagesFor(tag, toolTexts.ofPage[id])),
  lazyTexts: lazyTextsFile(languageOf(tag)),
  priceList: site.priceList,
  otherLists: otherLists(),
  example: site.workedExample,
  holidayFiles: holidayFiles(),
});

/** What a part of a tool is given that is loaded on demand, but rendered with the page. */
export const renderedPartProps = (tag: string, id: ToolId): ToolProps => ({
  ...toolProps(tag, id),
  messages: packTexts(messagesFor(tag, [...toolTexts.ofPage[id], ...toolTexts.lazy])),
});
