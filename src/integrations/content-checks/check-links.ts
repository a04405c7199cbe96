import { type Catalogue, didYouMean, type Found, folderOf, type Problem } from '../../catalogue/index.ts';
import type { Link, Page } from './read-page.ts';

const addressOf = (file: string): string =>
  file
    .replace(/^docs/, '')
    .replace(/\.mdx?$/, '/')
    .replace(/\/index\/$/, '/')
    .toLowerCase();

type Data = Found<Pick<Catalogue, 'provider' | 'redirects' | 'glossary' | 'faq' | 'openPoints'>>;

/** The ids that components of the site print, by the name of the component. */
const printedIds: Readonly<Record<string, (data: Data) => readonly string[]>> = {
  GlossaryList: ({ glossary }) => (glossary?.terms ?? []).map(({ id }) => id),
  FaqList: ({ faq }) => (faq?.questions ?? []).map(({ id }) => id),
  OpenPointList: ({ openPoints }) => (openPoints?.points ?? []).map(({ id }) => `open-${id}`),
};

/** Where Starlight's own links to the top of a page lead. */
const anchorOfTop = '_top';

interface Target {
  readonly page: Page;
  readonly anchors: readonly string[];
}

const targetOf = (page: Page, data: Data): Target => ({
  page,
  anchors: [anchorOfTop, ...page.anchors, ...page.used.flatMap(({ name }) => printedIds[name]?.(data) ?? [])],
});

/** Pages by address; a page that lacks a translation also stands there in the first language. */
const targetsOf = (pages: readonly Page[], data: Data): ReadonlyMap<string, Target> => {
  const others = (data.provider?.languages?.slice(1) ?? []).map(folderOf);
  const own = pages.map((page): [string, Target] => [addressOf(page.file), targetOf(page, data)]);
  const first = own.filter(([address]) => !others.some((language) => address.startsWith(`/${language}/`)));
  return new Map([
    ...others.flatMap((language) =>
      first.map(([address, target]): [string, Target] => [`/${language}${address}`, target]),
    ),
    ...own,
  ]);
};

/** A link within the site, apart from its query; undefined for any other. */
const resolve = (href: string, from: string): { address: string; anchor: string } | undefined => {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
  const url = new URL(href, `https://site.example${from}`);
  return { address: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
};

const isFile = (address: string): boolean => /\.[a-z0-9]+$/i.test(address);

const isEstimate = (anchor: string): boolean => anchor.includes('=');

type Words = Omit<Problem, 'file' | 'line'>;

const noPage = (href: string, address: string, known: readonly string[]): Words => ({
  path: 'link',
  expected: 'the address of a page of the site',
  got: `"${href}"`,
  fix: `${didYouMean(address, known)}Correct the address, write the page, or remove the link.`,
});

const noAnchor = (href: string, anchor: string, { page, anchors }: Target): Words => ({
  path: 'link',
  expected: `the id of a heading or an entry of content/${page.file}: ${anchors.filter((id) => id !== anchorOfTop).join(', ') || 'it has none'}`,
  got: `"${href}"`,
  fix: `${didYouMean(anchor, anchors)}Correct what stands behind the #, or leave it out.`,
});

/** Checks the links of pages to pages of the site, and to headings of theirs. */
export const linkChecks = (pages: readonly Page[], unreadable: readonly string[], data: Data) => {
  const targets = targetsOf(pages, data);
  const others = new Set([
    ...(data.redirects ?? []).map(({ from }) => from),
    ...unreadable.map(addressOf),
    // Pages that the build adds.
    '/404/',
  ]);
  const check = ({ href }: Link, page: Page): Words[] => {
    const link = resolve(href, addressOf(page.file));
    if (link === undefined || isFile(link.address) || others.has(link.address)) return [];
    const target = targets.get(link.address);
    if (target === undefined) return [noPage(href, link.address, [...targets.keys()])];
    const { anchor } = link;
    const isKnown = anchor === '' || isEstimate(anchor) || target.page.hasComputedHeadings;
    return isKnown || target.anchors.includes(anchor) ? [] : [noAnchor(href, anchor, target)];
  };
  return (page: Page): Problem[] =>
    page.links.flatMap((link) => check(link, page).map((words) => ({ file: page.file, line: link.line, ...words })));
};
