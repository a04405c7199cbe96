import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import type { Language } from '../../schema/language.ts';
import { pageAddress } from '../page-address.ts';
import { site } from '../site.ts';

type Heading = NonNullable<StarlightRouteData['toc']>['items'][number];

/** The questions as headings, where they stand: they come from a data file, so the list of contents does not find them by itself. */
export const questionHeadings = (address: string, language: Language): Heading[] =>
  address === pageAddress('/vragen/', language)
    ? site.faq.questions.map(({ id, question }) => ({ depth: 2, slug: id, text: question[language], children: [] }))
    : [];
