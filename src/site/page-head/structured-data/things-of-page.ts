import { pageAddress } from '../../page-address.ts';
import { site } from '../../site.ts';
import { breadcrumb } from './breadcrumb.ts';
import { faqPage } from './faq-page.ts';
import { offerCatalog } from './offers.ts';
import type { PageContext } from './page-context.ts';
import { absolute, providerReference, providerThing } from './provider.ts';
import { servicesWithPage, serviceThing } from './services.ts';
import type { Thing } from './thing.ts';

const website = ({ language, address }: PageContext): Thing => ({
  '@type': 'WebSite',
  name: site.provider.name,
  url: absolute(address),
  inLanguage: language,
  publisher: providerReference,
});

/** What a page describes beside itself, by its Dutch address. */
const subjects: Readonly<Record<string, (page: PageContext) => Thing[]>> = {
  '/': (page) => [website(page)],
  '/diensten/': (page) => servicesWithPage().map((model) => serviceThing(model, page)),
  '/diensten/maandelijks/': (page) => [serviceThing('monthly', page)],
  '/diensten/break-en-fix/': (page) => [serviceThing('breakFix', page)],
  '/contracten/': (page) => [offerCatalog(page)],
  '/contracten/tarieven/': (page) => [offerCatalog(page)],
  '/vragen/': (page) => [faqPage(page)],
};

/** Everything that a page tells other programs: the provider, the way to the page, and what the page is about. */
export const thingsOfPage = (page: PageContext): Thing[] => {
  const own = Object.entries(subjects).flatMap(([path, things]) =>
    pageAddress(path, page.language) === page.address ? things(page) : [],
  );
  return [providerThing(), ...breadcrumb(page), ...own];
};
