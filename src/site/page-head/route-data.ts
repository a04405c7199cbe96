import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { languageOf } from '../site.ts';
import { hasCompanions } from './companions.ts';
import { questionHeadings } from './question-headings.ts';
import { pageTags, siteTags } from './tags.ts';

type MenuEntry = StarlightRouteData['sidebar'][number];

const firstAddress = (entry: MenuEntry): string | undefined => {
  if (entry.type === 'link') return entry.href;
  return entry.entries[0] && firstAddress(entry.entries[0]);
};

const menuNames = (sidebar: readonly MenuEntry[]): Map<string, string> =>
  new Map(sidebar.map((entry) => [firstAddress(entry) ?? '', entry.label]));

/** Adds to each page what other programs read, previews, icons and structured data, and completes its list of contents. */
export const onRequest = defineRouteMiddleware(({ url, locals }) => {
  const { entry, lang, head, sidebar, toc } = locals.starlightRoute;
  head.push(...siteTags());
  toc?.items.push(...questionHeadings(url.pathname, languageOf(lang)));
  if (!hasCompanions(entry.id)) return;
  const { title, description = '' } = entry.data;
  const page = { language: languageOf(lang), address: url.pathname, title, description };
  head.push(...pageTags({ ...page, menuNames: menuNames(sidebar) }));
});
