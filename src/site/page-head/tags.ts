import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { site, wordsFor } from '../site.ts';
import { companions, previewSize } from './companions.ts';
import { storageGuard } from './inline-scripts.ts';
import { absolute, type PageContext, structuredText } from './structured-data/schema-org.ts';
import { thingsOfPage } from './structured-data/things-of-page.ts';
import { themeColours } from './theme-colours.ts';

export type HeadTag = StarlightRouteData['head'][number];

const property = (name: string, content: string): HeadTag => ({ tag: 'meta', attrs: { property: name, content } });

const previewTags = ({ address, title, language }: PageContext): HeadTag[] => {
  const alternative = wordsFor(language).translator.text('preview.alternative', { title, name: site.provider.name });
  return [
    property('og:image', absolute(`${address}${companions.preview}`)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(previewSize.width)),
    property('og:image:height', String(previewSize.height)),
    property('og:image:alt', alternative),
  ];
};

/** The tags that tell other programs about a page. */
export const pageTags = (page: PageContext): HeadTag[] => [
  ...previewTags(page),
  {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: `${page.address}${companions.markdown}` },
  },
  { tag: 'script', attrs: { type: 'application/ld+json' }, content: structuredText(thingsOfPage(page)) },
];

/** The tags of every page, including the one for unknown addresses. */
export const siteTags = (): HeadTag[] => [
  { tag: 'script', content: storageGuard },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
  { tag: 'link', attrs: { rel: 'manifest', href: '/manifest.webmanifest' } },
  ...Object.entries(themeColours).map(
    ([theme, content]): HeadTag => ({
      tag: 'meta',
      attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content },
    }),
  ),
];
