import { toolTexts } from 'virtual:tool-texts';
import { knownList } from '../../estimate/index.ts';
import type { ToolProps } from '../../tools/frame/tool-props.ts';
import type { ToolId } from '../../tools/index.ts';
import { packTexts } from '../../words/index.ts';
import { languageOf, messagesFor, site } from '../site.ts';
import { holidayCopies, listCopies, textsCopy } from './copies.ts';

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
  lazyTexts: textsCopy(languageOf(tag), id).file,
  priceList: site.priceList,
  otherLists: listCopies().map(({ list, file }) => ({ ...knownList(list), file })),
  example: site.workedExample,
  holidayFiles: holidayCopies().map(({ country, file }) => ({ country, file })),
});

/** What a part of a tool is given that is loaded on demand, but rendered with the page. */
export const renderedPartProps = (tag: string, id: ToolId): ToolProps => ({
  ...toolProps(tag, id),
  messages: packTexts(messagesFor(tag, [...toolTexts.ofPage[id], ...(toolTexts.ownLazy[id] ?? toolTexts.lazy)])),
});
