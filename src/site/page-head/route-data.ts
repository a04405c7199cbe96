import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Language } from '../../schema/language.ts';
import { textIn } from '../../words/index.ts';
import { pageAddress } from '../page-address.ts';
import { languageOf, site } from '../site.ts';
import { hasCompanions } from './companions.ts';
import { type HeadTag, pageTags, siteTags } from './tags.ts';

type Heading = NonNullable<StarlightRouteData['toc']>['items'][number];
type MenuEntry = StarlightRouteData['sidebar'][number];

const firstAddress = (entry: MenuEntry): string | undefined => {
  if (entry.type === 'link') return entry.href;
  return entry.entries[0] && firstAddress(entry.entries[0]);
};

const menuNames = (sidebar: readonly MenuEntry[]): Map<string, string> =>
  new Map(sidebar.map((entry) => [firstAddress(entry) ?? '', entry.label]));

/** The questions as headings: they come from a data file, so the table of contents does not find them by itself. */
const questionHeadings = (address: string, language: Language): Heading[] =>
  address === pageAddress('/vragen/', language)
    ? site.faq.questions.map(({ id, question }) => ({
        depth: 2,
        slug: id,
        text: textIn(question, language),
        children: [],
      }))
    : [];

/** A list of the title and one heading says nothing that the top of the page does not. */
const fewestListed = 3;

const listed = (headings: readonly Heading[]): number =>
  headings.reduce((count, { children }) => count + 1 + listed(children), 0);

/** What names the address of a page: one that stands in for others has none, in no language. */
const isAddressOfPage = ({ tag, attrs }: HeadTag): boolean =>
  tag === 'link' && (attrs?.rel === 'canonical' || (attrs?.rel === 'alternate' && attrs.hreflang !== undefined));

const leaveOut = (head: HeadTag[], isLeftOut: (tag: HeadTag) => boolean): void => {
  head.splice(0, head.length, ...head.filter((tag) => !isLeftOut(tag)));
};

/**
 * Adds to each page the tags for other programs: previews, icons and structured data. Completes its table of contents, or leaves it
 * out where it would be next to empty.
 */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
  const { entry, lang, head, sidebar, toc } = locals.starlightRoute;
  head.push(...siteTags());
  toc?.items.push(...questionHeadings(url.pathname, languageOf(lang)));
  if (toc && listed(toc.items) < fewestListed) locals.starlightRoute.toc = undefined;
  if (!hasCompanions(entry.id)) return leaveOut(head, isAddressOfPage);
  const { title, description = '' } = entry.data;
  const page = { language: languageOf(lang), address: url.pathname, title, description };
  head.push(...pageTags({ ...page, menuNames: menuNames(sidebar) }));
});
