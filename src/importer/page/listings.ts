import { relative } from 'node:path/posix';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { languageOf } from '../links/languages.ts';
import { visitNodes, wordsOf } from '../mdx/nodes.ts';
import { blogPage, type Post } from '../project/blog.ts';
import type { NavItem } from '../project/menu.ts';
import type { PluginSettings } from '../project/plugin-settings.ts';
import type { Project } from '../project/project.ts';
import { firstResult } from '../values.ts';
import type { ReadPage } from './read-page.ts';

/** A page as lists of pages name it. */
export interface ListedPage {
  readonly file: string;
  readonly title: string;
  readonly isDraft: boolean;
  readonly tags: readonly string[];
  readonly post: Post | undefined;
}

/** The pages of a project by file, as far as they were read. */
export type ListedPages = ReadonlyMap<string, ListedPage>;

const itemOf = (title: string, file: string, from: string, more = ''): ListItem => {
  const isElsewhere = /^[a-z][a-z\d+.-]*:|^\//i.test(file);
  const url = isElsewhere ? file : relative(`/${from}/..`, `/${file}`);
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: title }] };
  const rest: readonly PhrasingContent[] = more === '' ? [] : [{ type: 'text', value: more }];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link, ...rest] }] };
};

const item = ({ file, title, post }: ListedPage, from: string): ListItem =>
  itemOf(title, file, from, post ? `, ${post.date}` : '');

const listOf = (pages: readonly ListedPage[], from: string): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: pages.map((page) => item(page, from)),
});

/** The posts, newest first. */
const posts = (pages: ListedPages, from: string): readonly RootContent[] => {
  const all = [...pages.values()]
    .filter(({ post, isDraft }) => post !== undefined && !isDraft)
    .sort((a, b) => (b.post?.date ?? '').localeCompare(a.post?.date ?? ''));
  return all.length === 0 ? [] : [listOf(all, from)];
};

/** Each tag as a heading, with the pages that have it. */
const tags = (pages: ListedPages, from: string): readonly RootContent[] => {
  const tagged = [...pages.values()]
    .filter(({ isDraft }) => !isDraft)
    .flatMap((page) => page.tags.map((tag) => ({ tag, page })));
  return [...Map.groupBy(tagged, ({ tag }) => tag)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([tag, own]): readonly RootContent[] => {
      const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: tag }] };
      return [
        heading,
        listOf(
          own.map(({ page }) => page),
          from,
        ),
      ];
    });
};

const tagsMark = /^\s*(?:<!--\s*material\/tags\b.*-->|\[TAGS\])\s*$/;

const hasTagsMark = ({ source }: ReadPage): boolean => source.some(({ text }) => tagsMark.test(text));

const showsTags = (read: ReadPage, { listsTags, tagsPage }: PluginSettings): boolean =>
  listsTags && (read.page.file === tagsPage || hasTagsMark(read));

/** What plugins of the old site listed on a page: the posts of the blog, or the pages with each tag. */
const listingOn = (read: ReadPage, pages: ListedPages, plugins: PluginSettings): readonly RootContent[] => {
  const { file } = read.page;
  if (file === blogPage(plugins)) return posts(pages, file);
  return showsTags(read, plugins) ? tags(pages, file) : [];
};

/** The first page that an entry of the menu leads to. */
const firstTarget = (item: NavItem): string | undefined =>
  'items' in item ? firstResult(item.items, firstTarget) : item.target;

const isEmpty = ({ tree }: ReadPage): boolean => tree.children.every((node) => wordsOf(node).trim() === '');

/** Whether a template filled the page: a home page without text of its own. */
const isFilledHome = (read: ReadPage, { settings }: Project): boolean =>
  /^(?:index|readme)\.md$/i.test(languageOf(read.page.file, settings.plugins.languages).file) &&
  typeof read.oldFrontMatter.template === 'string' &&
  isEmpty(read);

/** The description of the site and the entries of its menu, for a home page that a template filled. */
const homeOn = (read: ReadPage, pages: ListedPages, project: Project): readonly RootContent[] => {
  if (!isFilledHome(read, project)) return [];
  const { siteDescription } = project.settings;
  const links = (project.nav ?? []).flatMap((item): readonly ListItem[] => {
    const target = firstTarget(item);
    if (target === undefined || target === read.page.file) return [];
    const title = item.label ?? pages.get(target)?.title ?? target;
    return [itemOf(title, target, read.page.file)];
  });
  const text: Text = { type: 'text', value: siteDescription ?? '' };
  const description: Paragraph = { type: 'paragraph', children: [text] };
  const menu: List = { type: 'list', ordered: false, spread: false, children: links };
  return [...(siteDescription === undefined ? [] : [description]), ...(links.length === 0 ? [] : [menu])];
};

const textsIn = (node: RootContent): readonly string[] => {
  const texts: string[] = [];
  visitNodes(node, (one) => {
    if (one.type === 'text') texts.push(one.value);
  });
  return texts;
};

/** Whether a page shows lists of other pages, which must all have been read before. */
export const listsPages = (read: ReadPage, project: Project): boolean => {
  const { plugins } = project.settings;
  return read.page.file === blogPage(plugins) || showsTags(read, plugins) || isFilledHome(read, project);
};

/** Adds to a page what plugins and templates of the old site showed on it. */
export const addListing = (read: ReadPage, pages: ListedPages, project: Project): void => {
  const nodes = [...listingOn(read, pages, project.settings.plugins), ...homeOn(read, pages, project)];
  read.tree.children.push(...nodes);
  read.listed.push(...nodes.flatMap(textsIn));
};
