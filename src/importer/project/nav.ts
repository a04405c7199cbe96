import { wordsOfHtml } from '../html/words-of-html.ts';
import { isRecord } from './is-record.ts';

/** An entry of the menu: a page or address with or without a label, or a group. */
export type NavItem =
  | { readonly label: string | undefined; readonly target: string }
  | { readonly label: string; readonly items: readonly NavItem[] };

const readEntry = (title: string, value: unknown): readonly NavItem[] => {
  const label = wordsOfHtml(title);
  if (typeof value === 'string') return [{ label: label || undefined, target: value }];
  return Array.isArray(value) ? [{ label, items: readNav(value) }] : [];
};

/**
 * The tree of `nav`. What is neither a page, an address nor a list is left out.
 *
 * @example readNav([{ Start: 'index.md' }]) equals [{ label: 'Start', target: 'index.md' }]
 */
export const readNav = (nav: readonly unknown[]): readonly NavItem[] =>
  nav.flatMap((item): readonly NavItem[] => {
    if (typeof item === 'string') return [{ label: undefined, target: item }];
    return isRecord(item) ? Object.entries(item).flatMap(([label, value]) => readEntry(label, value)) : [];
  });

/** The label that the menu gives a page. */
export const navLabels = (items: readonly NavItem[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap((item): readonly (readonly [string, string])[] => {
      if ('items' in item) return [...navLabels(item.items)];
      return item.label === undefined ? [] : [[item.target, item.label]];
    }),
  );
