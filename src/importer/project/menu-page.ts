import { dirname } from 'node:path/posix';
import { joinPath } from '../links/site-index.ts';
import { entriesIn, type MenuFiles } from './folder-menus.ts';
import { folderLabel, type NavItem } from './menu.ts';

const item = /^( *)(?:[*+-]|\d+[.)]) +(.*?) *$/;
const link = /^\[(.*)\]\(<?([^()<>]*)>?\)$/;

/** More than people write. */
const maxDepth = 20;

/** A line of the list, with the lines below it that are indented further. */
interface Entry {
  readonly text: string;
  readonly inner: readonly string[];
}

const entriesOf = (lines: readonly string[]): readonly Entry[] => {
  const entries: { text: string; inner: string[] }[] = [];
  let first: number | undefined;
  for (const line of lines) {
    const [, indent = '', text] = item.exec(line) ?? [];
    if (text === undefined) continue;
    first ??= indent.length;
    if (indent.length > first && entries.length > 0) entries.at(-1)?.inner.push(line);
    else entries.push({ text, inner: [] });
  }
  return entries;
};

/** Reads menus from lists of links, as the plugin literate-nav does. */
class MenuPages {
  readonly #files: MenuFiles;
  readonly #name: string;

  constructor(files: MenuFiles, name: string) {
    this.#files = files;
    this.#name = name;
  }

  /** The menu of a folder: that of its own list, or its pages and folders. */
  folder(prefix: string, depth: number): readonly NavItem[] | undefined {
    if (depth > maxDepth) return undefined;
    const text = this.#files.textOf(`${prefix}${this.#name}`);
    if (text !== undefined) return this.#list(text.split('\n'), prefix, depth);
    const items = this.#rest(prefix, '*', new Set(), depth);
    return items.length === 0 ? undefined : items;
  }

  /** What a pattern such as `*.md` stands for: the pages, or the folders, that no other line names. */
  #rest(prefix: string, pattern: string, named: ReadonlySet<string>, depth: number): readonly NavItem[] {
    return entriesIn(this.#files.pages, prefix)
      .filter(({ name, isFolder }) => !named.has(name) && (pattern === '*' || isFolder === pattern.endsWith('/')))
      .flatMap(({ name, isFolder }): readonly NavItem[] => {
        if (!isFolder) return name === this.#name ? [] : [{ label: undefined, target: `${prefix}${name}` }];
        return [{ label: folderLabel(name), items: this.folder(`${prefix}${name}/`, depth + 1) ?? [] }];
      });
  }

  #list(lines: readonly string[], prefix: string, depth: number): readonly NavItem[] {
    const entries = entriesOf(lines);
    const named = new Set(entries.map(({ text }) => (link.exec(text)?.[2] ?? text).replace(/^\.\/|\/$/g, '')));
    return entries.flatMap(({ text, inner }): readonly NavItem[] => {
      const [, label, target] = link.exec(text) ?? [];
      const below = inner.length > 0 && depth < maxDepth ? this.#list(inner, prefix, depth + 1) : [];
      if (target !== undefined) return this.#linked(label ?? '', target, prefix, below, depth);
      if (text.includes('*')) return this.#rest(prefix, text, named, depth);
      return below.length > 0 ? [{ label: text, items: below }] : this.#linked('', text, prefix, [], depth);
    });
  }

  #linked(label: string, target: string, prefix: string, below: readonly NavItem[], depth: number): readonly NavItem[] {
    const isElsewhere = /^[a-z][a-z\d+.-]*:|^\//i.test(target);
    const path = isElsewhere ? target : (joinPath(dirname(`${prefix}x`), target) ?? target);
    const inner = isElsewhere ? undefined : target.endsWith('/') ? this.folder(`${path}/`, depth + 1) : undefined;
    if (inner) return [{ label: label || folderLabel(path.split('/').at(-1) ?? path), items: [...inner, ...below] }];
    const own: NavItem = { label: label || undefined, target: path };
    return below.length === 0 ? [own] : [{ label, items: [{ label: undefined, target: path }, ...below] }];
  }

  /** Replaces folders in a menu by the menus of those. */
  expand(items: readonly NavItem[], depth: number): readonly NavItem[] {
    return items.flatMap((one): readonly NavItem[] => {
      if ('items' in one) return [{ label: one.label, items: this.expand(one.items, depth) }];
      if (!one.target.endsWith('/') || /^[a-z]+:/i.test(one.target)) return [one];
      return this.#linked(one.label ?? '', one.target, '', [], depth);
    });
  }
}

/**
 * The menu in the page `name` at the top, or `nav` of the configuration with the menus of the folders that it names.
 *
 * @example menuOfPage(files, 'SUMMARY.md', undefined) reads `* [Prijzen](prijzen.md)`
 */
export const menuOfPage = (
  files: MenuFiles,
  name: string,
  nav: readonly NavItem[] | undefined,
): readonly NavItem[] | undefined => {
  const pages = new MenuPages(files, name);
  return nav ? pages.expand(nav, 0) : pages.folder('', 0);
};
