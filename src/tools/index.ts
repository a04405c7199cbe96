import type { Language } from '../schema/language.ts';
import { knownPath } from './known-path.ts';

/**
 * The tools, in the order in which a conversation goes through them. A tool has its page at `path` (the address that
 * the code knows it by), its code in the folder of that name next to this file, and its name in menus under `thread.<id>` in the
 * dictionaries. A wide tool shows its answer beside the work.
 */
export const tools = [
  { id: 'comparator', path: '/contracten/vergelijken/', isWide: true },
  { id: 'slaClock', path: '/contracten/responstijden/', isWide: true },
  { id: 'breakEven', path: '/contracten/tarieven/', isWide: false },
  { id: 'calculator', path: '/calculator/', isWide: true },
  { id: 'history', path: '/historie/', isWide: true },
  { id: 'priceAnswer', path: '/', isWide: false },
] as const;

type Tool = (typeof tools)[number];
export type ToolId = Tool['id'];

/** The tools whose texts that load on demand are many, and of no use to the others: they have a file of their own. */
export const toolsWithOwnTexts: readonly ToolId[] = ['history'];

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

/**
 * The tool that a page holds, in any language; such pages share one estimate.
 *
 * @param known the address that the code knows a page by; in the code of pages that is known already
 */
export const toolOn = (address: string, languages: readonly Language[], known = knownPath): Tool | undefined =>
  tools.find(({ path }) => path === known(pathOf(address, languages)));
