import { wordsOfHtml } from '../html/words-of-html.ts';
import { resolveLink } from '../links/resolve-link.ts';
import type { SiteIndex } from '../links/site-index.ts';
import type { NoteCode } from '../notes.ts';
import { isSafeAddress } from '../safety/address.ts';
import { isRecord } from '../values.ts';

/** An entry of the menu: a page or address with an optional label, or a group. */
export type NavItem =
  | { readonly label: string | undefined; readonly target: string }
  | { readonly label: string; readonly items: readonly NavItem[] };

const readEntry = (title: string, value: unknown): readonly NavItem[] => {
  const label = wordsOfHtml(title);
  if (typeof value === 'string') return [{ label: label || undefined, target: value }];
  return Array.isArray(value) ? [{ label, items: readNav(value) }] : [];
};

/**
 * Reads `nav`. Anything but a page, an address or a list is left out.
 *
 * @example readNav([{ Start: 'index.md' }]) equals [{ label: 'Start', target: 'index.md' }]
 */
export const readNav = (nav: readonly unknown[]): readonly NavItem[] =>
  nav.flatMap((item): readonly NavItem[] => {
    if (typeof item === 'string') return [{ label: undefined, target: item }];
    return isRecord(item) ? Object.entries(item).flatMap(([label, value]) => readEntry(label, value)) : [];
  });

/** From each page to its label in the menu. */
export const navLabels = (items: readonly NavItem[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap((item): readonly (readonly [string, string])[] => {
      if ('items' in item) return [...navLabels(item.items)];
      return item.label === undefined ? [] : [[item.target, item.label]];
    }),
  );

/** A label, and what it is in other languages. */
interface SidebarLabel {
  readonly label: string;
  readonly translations?: Readonly<Record<string, string>>;
}

/** An entry of `sidebar` in the configuration of Starlight. */
type SidebarItem =
  | (Partial<SidebarLabel> & { readonly slug: string })
  | (SidebarLabel & { readonly link: string })
  | (SidebarLabel & { readonly items: readonly SidebarItem[] });

const labelled = (label: string, { settings }: SiteIndex): SidebarLabel => {
  const words = [...(settings.plugins.languages?.menuWords ?? [])].flatMap(([language, own]) => {
    const word = own.get(label);
    return word === undefined ? [] : [[language.replace('_', '-'), word] as const];
  });
  return words.length === 0 ? { label } : { label, translations: Object.fromEntries(words) };
};

/** Starlight identifies pages by their address without outer slashes, and the home page by `index`. */
const slugIn = (address: string): string => address.replace(/^\/|\/$/g, '') || 'index';

const itemFor = (label: string | undefined, target: string, index: SiteIndex): readonly SidebarItem[] => {
  if (!isSafeAddress(target)) return [];
  const found = resolveLink(target, 'index.md', index);
  if (found.kind === 'page' && found.page.isDraft) return [];
  if (found.kind === 'page')
    return [{ ...(label === undefined ? {} : labelled(label, index)), slug: slugIn(found.page.address) }];
  if (found.kind === 'asset')
    return [{ ...labelled(label ?? found.path, index), link: `${index.base}${found.newPath}` }];
  return found.kind === 'elsewhere' ? [{ ...labelled(label ?? target, index), link: target }] : [];
};

/** The name of the page about the whole of a group, by language. */
const overview: Readonly<Record<string, string>> = {
  de: 'Übersicht',
  en: 'Overview',
  es: 'Resumen',
  fr: 'Vue d’ensemble',
  it: 'Panoramica',
  ja: '概要',
  ko: '개요',
  nl: 'Overzicht',
  pl: 'Przegląd',
  pt: 'Visão geral',
  zh: '概览',
};

/** A page with the name of its group is named as the page about the whole, so that no menu says Setup › Setup. */
const named = (item: NavItem, group: string, index: SiteIndex): NavItem => {
  if ('items' in item || !isSafeAddress(item.target)) return item;
  const found = resolveLink(item.target, 'index.md', index);
  const own = found.kind === 'page' ? (item.label ?? found.page.title) : undefined;
  if (own?.toLowerCase() !== group.toLowerCase()) return item;
  return { ...item, label: overview[index.settings.language.slice(0, 2)] ?? overview.en };
};

const groupOf = (label: string, items: readonly NavItem[], index: SiteIndex): readonly SidebarItem[] => {
  const own = sidebarOf(
    items.map((item) => named(item, label, index)),
    index,
  );
  // Without a name, or without pages, a group is none.
  return label === '' || own.length === 0 ? own : [{ ...labelled(label, index), items: own }];
};

/** Converts `nav` to a Starlight sidebar. Missing pages are left out, because they would fail the build. */
export const sidebarOf = (nav: readonly NavItem[], index: SiteIndex): readonly SidebarItem[] =>
  nav.flatMap((item): readonly SidebarItem[] =>
    'items' in item ? groupOf(item.label, item.items, index) : itemFor(item.label, item.target, index),
  );

/** The targets that the sidebar leaves out: those that do not exist, and unsafe addresses. */
export const omittedFrom = (
  nav: readonly NavItem[],
  index: SiteIndex,
): readonly { readonly target: string; readonly code: NoteCode }[] =>
  nav.flatMap((item) => {
    if ('items' in item) return omittedFrom(item.items, index);
    const { target } = item;
    if (!isSafeAddress(target)) return [{ target, code: 'address-unsafe' as const }];
    return resolveLink(target, 'index.md', index).kind === 'nothing' ? [{ target, code: 'nav-missing' as const }] : [];
  });

/** @example folderLabel('onze-diensten') === 'Onze diensten' */
export const folderLabel = (name: string): string => {
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const isIndex = (file: string): boolean => /^(?:index|readme)\./i.test(file);

/** The tree that MkDocs derives from folders without `nav`: the page of the folder itself comes first. */
export const navOfFolders = (files: readonly string[], prefix = ''): readonly NavItem[] => {
  const own = files.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  const pages = own.filter((file) => !file.includes('/'));
  const folders = [...new Set(own.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))];
  return [
    ...[...pages.filter(isIndex), ...pages.filter((file) => !isIndex(file))].map((file): NavItem => {
      return { label: undefined, target: prefix + file };
    }),
    ...folders.map((name): NavItem => ({ label: folderLabel(name), items: navOfFolders(files, `${prefix}${name}/`) })),
  ];
};
