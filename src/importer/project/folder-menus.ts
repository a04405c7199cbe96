import { isRecord, type Values, valueAt } from '../values.ts';
import { parseYaml } from '../yaml.ts';
import { folderLabel, isIndex, type NavItem } from './menu.ts';

/** The files of a project as its menus name them. */
export interface MenuFiles {
  /** The pages, in order. */
  readonly pages: readonly string[];
  /** The text of a file in the folder of pages; `undefined` where there is none. */
  readonly textOf: (path: string) => string | undefined;
}

/** A page or folder directly in a folder. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The page of the folder itself comes first, and folders after the pages. */
export const entriesIn = (pages: readonly string[], prefix: string): readonly Entry[] => {
  const own = pages.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  const files = own.filter((file) => !file.includes('/'));
  const folders = new Set(own.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  return [
    ...[...files.filter(isIndex), ...files.filter((file) => !isIndex(file))].map((name) => ({ name, isFolder: false })),
    ...[...folders].map((name) => ({ name, isFolder: true })),
  ];
};

const maxDepth = 60;

/** Reads the menu of each folder from a file in it, as the plugins awesome-pages and awesome-nav do. */
class FolderMenus {
  readonly #files: MenuFiles;
  readonly #name: string;

  constructor(files: MenuFiles, name: string) {
    this.#files = files;
    this.#name = name;
  }

  #valuesIn(prefix: string): Values {
    const text = this.#files.textOf(`${prefix}${this.#name}`);
    const parsed = text === undefined ? undefined : parseYaml(text, {});
    return parsed && 'value' in parsed && isRecord(parsed.value) ? parsed.value : {};
  }

  #group(prefix: string, name: string, label: string | undefined): readonly NavItem[] {
    const inner = `${prefix}${name}/`;
    const values = this.#valuesIn(inner);
    if (valueAt(values, 'hide') === true) return [];
    const title = valueAt(values, 'title');
    const own = typeof title === 'string' ? title : folderLabel(name);
    return [{ label: label ?? own, items: this.menuOf(inner, values) }];
  }

  #itemOf({ name, isFolder }: Entry, prefix: string, label?: string): readonly NavItem[] {
    return isFolder ? this.#group(prefix, name, label) : [{ label, target: `${prefix}${name}` }];
  }

  /** The items for one line of a list; `rest` are those that no line names. */
  #itemsOf(line: unknown, prefix: string, entries: readonly Entry[], rest: readonly NavItem[]): readonly NavItem[] {
    if (typeof line === 'string') return this.#named(line, prefix, entries, undefined, rest);
    if (!isRecord(line)) return [];
    return Object.entries(line).flatMap(([label, value]): readonly NavItem[] => {
      if (typeof value === 'string') return this.#named(value, prefix, entries, label, rest);
      const list: readonly unknown[] = Array.isArray(value) ? value : [];
      return [{ label, items: list.flatMap((one) => this.#itemsOf(one, prefix, entries, [])) }];
    });
  }

  #named(
    line: string,
    prefix: string,
    entries: readonly Entry[],
    label: string | undefined,
    rest: readonly NavItem[],
  ): readonly NavItem[] {
    if (/^(?:\.\.\.|\*+$)/.test(line)) return rest;
    const name = line.replace(/^\.\/|\/$/g, '');
    const entry = entries.find((one) => one.name === name);
    if (entry) return this.#itemOf(entry, prefix, label);
    const target = /^[a-z][a-z\d+.-]*:|^\//i.test(line) ? line : `${prefix}${name}`;
    return [{ label, target }];
  }

  menuOf(prefix: string, values: Values = this.#valuesIn(prefix), given?: readonly unknown[]): readonly NavItem[] {
    if (prefix.split('/').length > maxDepth) return [];
    const all = entriesIn(this.#files.pages, prefix);
    const entries = valueAt(values, 'order') === 'desc' ? all.toReversed() : all;
    const own = given ?? valueAt(values, 'nav');
    const arranged = valueAt(values, 'arrange');
    const list: readonly unknown[] = Array.isArray(own) ? own : [...(Array.isArray(arranged) ? arranged : []), '...'];
    const named = new Set(namesIn(list));
    const rest = entries.filter(({ name }) => !named.has(name)).flatMap((entry) => this.#itemOf(entry, prefix));
    return list.flatMap((line) => this.#itemsOf(line, prefix, entries, rest));
  }
}

/** All files and folders that a list names, at any depth. */
const namesIn = (list: readonly unknown[]): readonly string[] =>
  list.flatMap((line): readonly string[] => {
    if (typeof line === 'string') return [line.replace(/^\.\/|\/$/g, '')];
    if (Array.isArray(line)) return namesIn(line);
    return isRecord(line) ? namesIn(Object.values(line)) : [];
  });

/**
 * The menu that the files named `name` in the folders of a project give.
 *
 * @param nav `nav` of the configuration, in which `...` stands for what it does not name
 */
export const menuOfFolders = (
  files: MenuFiles,
  name: string,
  nav: readonly unknown[] | undefined,
): readonly NavItem[] => new FolderMenus(files, name).menuOf('', undefined, nav);
