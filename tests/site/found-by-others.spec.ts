import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { ContractTier } from '../../src/schema/contract-tier.ts';
import { referenceContent, referenceDist } from '../support/sites.ts';
import { type BuiltPage, builtPages, mainOf, wordsOf } from './built-pages.ts';

const { provider, priceLists, faq, comparison } = loadCatalogue(referenceContent);
const pages = builtPages().filter(({ path }) => path.endsWith('/'));
const languages = [
  { language: 'nl', root: '' },
  { language: 'en', root: '/en' },
] as const;

const thingSchema = z.looseObject({ '@type': z.string() });
const graphSchema = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(thingSchema) });

const graphText = ({ html }: BuiltPage): string =>
  html.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)?.[1] ?? '';

const thingsOf = (path: string, type: string) =>
  pages
    .filter((page) => page.path === path)
    .flatMap((page) => graphSchema.parse(JSON.parse(graphText(page)))['@graph'])
    .filter((thing) => thing['@type'] === type);

const priceSchema = z.looseObject({
  name: z.string(),
  priceSpecification: z.looseObject({
    validFrom: z.string(),
    price: z.string(),
    priceCurrency: z.literal('EUR'),
    unitCode: z.string(),
  }),
});
const catalogSchema = z.looseObject({
  itemListElement: z.array(priceSchema.extend({ addOn: z.array(priceSchema) })),
});

const metaOf = ({ html }: BuiltPage, property: string): string =>
  html.match(new RegExp(`<meta property="${property}" content="([^"]*)"`))?.[1] ?? '';

const linksOf = ({ html }: BuiltPage, rel: string): string[] =>
  [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]*>`, 'g'))].map(([link]) => link);

const pngSize = (file: string): string => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

/** What a tier costs, in the words of the price list. */
const published = ({ name, monthlyFee, hourlyRates }: ContractTier, language: 'nl' | 'en') => ({
  name: name[language],
  fee: ((monthlyFee ?? 0) / 100).toFixed(2),
  rates: Object.values(hourlyRates).flatMap((rates) =>
    Object.values(rates).flatMap((rate) => (typeof rate === 'number' ? [(rate / 100).toFixed(2)] : [])),
  ),
});

test('every page names its provider, in data that no text can break out of', () => {
  for (const page of pages) {
    expect(graphText(page), page.path).not.toContain('<');
    expect(thingsOf(page.path, 'Organization').map(({ name }) => name)).toEqual([provider.name]);
  }
});

for (const { language, root } of languages) {
  test(`the offers in ${language} have the fees and rates of the price list`, () => {
    for (const path of [`${root}/contracten/`, `${root}/contracten/tarieven/`]) {
      const [catalog] = thingsOf(path, 'OfferCatalog').map((thing) => catalogSchema.parse(thing));
      const offers = catalog?.itemListElement.map(({ name, priceSpecification, addOn }) => ({
        name,
        fee: priceSpecification.price,
        rates: addOn.map((rate) => rate.priceSpecification.price),
      }));
      const since = catalog?.itemListElement[0]?.priceSpecification.validFrom;
      const list = priceLists.find(({ takenOverOn }) => takenOverOn === since);
      expect(offers).toEqual(list?.tiers.map((tier) => published(tier, language)));
      const units = catalog?.itemListElement.flatMap(({ priceSpecification, addOn }) => [
        `fee ${priceSpecification.unitCode}`,
        ...addOn.map((rate) => `rate ${rate.priceSpecification.unitCode}`),
      ]);
      expect([...new Set(units)]).toEqual(['fee MON', 'rate HUR']);
    }
  });

  test(`the services in ${language} are the two models, each with a page`, () => {
    const services = thingsOf(`${root}/diensten/`, 'Service');
    expect(services.map(({ name }) => name)).toEqual([
      comparison?.models.monthly[language],
      comparison?.models.breakFix[language],
    ]);
    for (const { url, '@id': id } of services) {
      const path = String(url).slice(provider.siteAddress.length);
      const [own] = thingsOf(path, 'Service');
      expect(own?.['@id']).toBe(id);
      expect(own?.description).toBeTruthy();
    }
  });

  test(`the questions in ${language} are the same as on the page`, () => {
    const entry = z.looseObject({ name: z.string(), acceptedAnswer: z.looseObject({ text: z.string() }) });
    const told = thingsOf(`${root}/vragen/`, 'FAQPage').flatMap(({ mainEntity }) => z.array(entry).parse(mainEntity));
    expect(told.map(({ name }) => name)).toEqual(faq.questions.map(({ question }) => question[language]));
    const page = pages.find(({ path }) => path === `${root}/vragen/`);
    const text = page ? wordsOf(mainOf(page)) : '';
    for (const { acceptedAnswer } of told) {
      for (const part of acceptedAnswer.text.split(/\n- /)) expect(text).toContain(wordsOf(part));
    }
  });
}

test('the breadcrumb of a page leads from the home page through its parents', () => {
  const step = z.looseObject({ position: z.number(), name: z.string(), item: z.url() });
  for (const { path } of pages.filter((page) => !/^\/(?:en\/)?$/.test(page.path))) {
    const steps = thingsOf(path, 'BreadcrumbList').flatMap((list) => z.array(step).parse(list.itemListElement));
    const paths = steps.map(({ item }) => item.slice(provider.siteAddress.length));
    const home = path.startsWith('/en/') ? '/en/' : '/';
    const above = path.replace(/[^/]+\/$/, '');
    expect(paths).toEqual(above === home ? [home, path] : [home, above, path]);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
  }
});

test('every page has a picture for shared links, of the stated size, with an alternative text', () => {
  for (const page of pages) {
    const address = metaOf(page, 'og:image');
    expect(address).toBe(`${provider.siteAddress}${page.path}preview.png`);
    const stated = `${metaOf(page, 'og:image:width')}x${metaOf(page, 'og:image:height')}`;
    expect(stated).toBe('1200x630');
    expect(pngSize(`${referenceDist}${page.path}preview.png`)).toBe(stated);
    expect(metaOf(page, 'og:image:alt')).toContain(metaOf(page, 'og:title'));
    expect(page.html).toContain('<meta name="twitter:card" content="summary_large_image"');
  }
});

test('every page names its own address, its version in the other language, and its Markdown copy', () => {
  for (const page of pages) {
    const dutch = page.path.replace(/^\/en\//, '/');
    const address = (path: string) => `href="${provider.siteAddress}${path}"`;
    expect(linksOf(page, 'canonical').join()).toContain(address(page.path));
    const alternates = linksOf(page, 'alternate').join();
    expect(alternates).toContain(`hreflang="nl" ${address(dutch)}`);
    expect(alternates).toContain(`hreflang="en" ${address(`/en${dutch}`)}`);
    expect(alternates).toContain(`hreflang="x-default" ${address(dutch)}`);
    expect(alternates).toContain(`href="${page.path}index.md"`);
  }
});

test('the icons have the sizes that devices ask for, and the manifest names them', () => {
  expect(pngSize(`${referenceDist}/apple-touch-icon.png`)).toBe('180x180');
  const icon = z.strictObject({ src: z.string(), sizes: z.string(), type: z.literal('image/png') });
  const { name, icons } = z
    .looseObject({ name: z.string(), icons: z.array(icon) })
    .parse(JSON.parse(readFileSync(`${referenceDist}/manifest.webmanifest`, 'utf8')));
  expect(name).toBe(provider.name);
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of icons) expect(pngSize(`${referenceDist}${src}`)).toBe(sizes);
});

test('robots.txt excludes nobody and names the sitemap', () => {
  const robots = readFileSync(`${referenceDist}/robots.txt`, 'utf8');
  expect(robots).toContain(`Sitemap: ${provider.siteAddress}/sitemap-index.xml\n`);
  expect(robots).not.toContain('Disallow');
  expect(existsSync(`${referenceDist}/sitemap-index.xml`)).toBe(true);
});
