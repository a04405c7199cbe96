import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../schema/language.ts';
import type { Menu } from '../schema/menu.ts';
import type { Provider } from '../schema/provider.ts';
import type { Finding } from './check.ts';

/** The files of the pages in a content folder, in the order of their names. @example pageFiles('content') // ['docs/404.mdx', …] */
export const pageFiles = (contentFolder: string): string[] => {
  const docs = join(contentFolder, 'docs');
  if (!existsSync(docs)) return [];
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort();
};

const addressOf = (file: string): string =>
  `/${file
    .replace('docs/', '')
    .replace(/\.mdx?$/, '/')
    .replace(/(^|\/)index\/$/, '$1')}`;

/** The folder of a language but the first, in `content/docs/` and on the site. @example folderOf('pt-BR') // 'pt-br' */
export const folderOf = (language: Language): string => language.toLowerCase();

/**
 * The addresses of the pages in the first language of the site, as `/contracten/tarieven/`.
 *
 * @param otherLanguages those whose pages stand in a folder of their own
 */
export const pagesIn = (contentFolder: string, otherLanguages: readonly Language[]): string[] => {
  const folders = otherLanguages.map(folderOf);
  return pageFiles(contentFolder)
    .map(addressOf)
    .filter((address) => !folders.includes(address.split('/')[1] ?? ''))
    .sort();
};

const noPage = (name: string, path: Finding['path']): Finding => ({
  path,
  expected: 'a page of content/docs/',
  got: `"${name}", which has no file there`,
  fix: `Write content/docs/${name}.mdx, or remove the line.`,
});

/** Links would lead to an address that is said to be that of a page and is not. */
export const addressesExist =
  (pages: readonly string[]) =>
  ({ addresses = {} }: Pick<Provider, 'addresses'>): Finding[] =>
    Object.entries(addresses).flatMap(([known, name]) =>
      name === undefined || pages.includes(`/${name}/`) ? [] : [noPage(name, ['addresses', known])],
    );

/** What the menu names must be there: else the build stops at the menu without saying why. */
export const menuPagesExist =
  (pages: readonly string[]) =>
  ({ menu }: { readonly menu: Menu }): Finding[] =>
    menu.flatMap(({ pages: named }, group) =>
      named.flatMap((name, index): Finding[] =>
        pages.includes(`/${name}/`) ? [] : [noPage(name, ['menu', group, 'pages', index])],
      ),
    );
