import type { Question } from '../../../schema/faq.ts';
import type { Language } from '../../../schema/language.ts';
import type { ServiceModel } from '../../../schema/service-model.ts';
import { textIn } from '../../../words/index.ts';
import { pageAddress } from '../../page-address.ts';
import { site } from '../../site.ts';
import { offerCatalog } from './offers.ts';
import { absolute, type PageContext, providerReference, type Thing } from './schema-org.ts';
import { servicesWithPage, serviceThing } from './services.ts';

const providerThing = (): Thing => ({
  '@type': 'Organization',
  ...providerReference,
  name: site.provider.name,
  email: site.provider.email,
  url: absolute('/'),
});

/** @example parentOf('/en/contracten/tarieven/') // '/en/contracten/' */
const parentOf = (address: string): string => address.replace(/[^/]+\/$/, '');

/** The way from the home page to a page, by the names in the menu; empty for the home page itself. */
const breadcrumb = ({ language, address, title, menuNames }: PageContext): Thing[] => {
  const home = pageAddress('/', language);
  if (address === home) return [];
  const parent = menuNames.get(parentOf(address));
  const steps = [
    { name: site.provider.name, address: home },
    ...(parent === undefined ? [] : [{ name: parent, address: parentOf(address) }]),
    { name: title, address },
  ];
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.name,
    item: absolute(step.address),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
};

const website = ({ language, address }: PageContext): Thing => ({
  '@type': 'WebSite',
  name: site.provider.name,
  url: absolute(address),
  inLanguage: language,
  publisher: providerReference,
});

const answerText = ({ answer, points = [] }: Question, language: Language): string =>
  [textIn(answer, language), ...points.map((point) => `- ${textIn(point, language)}`)].join('\n');

/** The questions and answers of `content/faq.yaml`. */
const faqPage = ({ language }: PageContext): Thing => ({
  '@type': 'FAQPage',
  inLanguage: language,
  mainEntity: site.faq.questions.map((entry) => ({
    '@type': 'Question',
    name: textIn(entry.question, language),
    acceptedAnswer: { '@type': 'Answer', text: answerText(entry, language) },
  })),
});

const services =
  (...models: readonly ServiceModel[]) =>
  (page: PageContext): Thing[] =>
    servicesWithPage()
      .filter((model) => models.includes(model))
      .map((model) => serviceThing(model, page));

/** What a page is about, by its Dutch address. */
const subjects: Readonly<Record<string, (page: PageContext) => Thing[]>> = {
  '/': (page) => [website(page)],
  '/diensten/': services('monthly', 'breakFix'),
  '/diensten/maandelijks/': services('monthly'),
  '/diensten/break-en-fix/': services('breakFix'),
  '/contracten/': (page) => [offerCatalog(page)],
  '/contracten/tarieven/': (page) => [offerCatalog(page)],
  '/vragen/': (page) => [faqPage(page)],
};

/** Everything that a page says to other programs: the provider, the breadcrumb, and what the page is about. */
export const thingsOfPage = (page: PageContext): Thing[] => {
  const own = Object.entries(subjects).flatMap(([path, things]) =>
    pageAddress(path, page.language) === page.address ? things(page) : [],
  );
  return [providerThing(), ...breadcrumb(page), ...own];
};
