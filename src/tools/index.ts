import type { Language } from '../schema/language.ts';

/**
 * The tools, in the order in which a conversation goes through them. A tool has its page at `path` (the Dutch
 * address), its code in the folder of that name next to this file, and its name in menus under `thread.<id>` in the
 * dictionaries. A wide tool shows its answer beside the work.
 */
export const tools = [
  { id: 'comparator', path: '/contracten/vergelijken/', isWide: true },
  { id: 'slaClock', path: '/contracten/responstijden/', isWide: true },
  { id: 'breakEven', path: '/contracten/tarieven/', isWide: false },
  { id: 'calculator', path: '/calculator/', isWide: true },
  { id: 'priceAnswer', path: '/', isWide: false },
] as const;

type Tool = (typeof tools)[number];
export type ToolId = Tool['id'];

/** A tool with its own page: all but the answer on the home page. */
type PageTool = Exclude<Tool, { readonly path: '/' }>;

export const pageTools: readonly PageTool[] = tools.filter((tool): tool is PageTool => tool.path !== '/');

/**
 * An address without its language prefix.
 *
 * @param languages the languages of the site
 * @example pathOf('/en/calculator/', ['nl', 'en']) // '/calculator/'
 */
export const pathOf = (address: string, languages: readonly Language[]): string => {
  const [, folder = ''] = address.split('/');
  return languages.some((language) => language.toLowerCase() === folder) ? address.slice(folder.length + 1) : address;
};

/** Whether a page holds a tool, in any language; such pages share one estimate. */
export const isToolPage = (address: string, languages: readonly Language[]): boolean =>
  tools.some(({ path }) => path === pathOf(address, languages));

/** Whether a page holds a wide tool, in any language: it gives up the head of a text page. */
export const isWidePage = (address: string, languages: readonly Language[]): boolean =>
  tools.some(({ path, isWide }) => isWide && path === pathOf(address, languages));
