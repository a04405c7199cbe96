import { relative } from 'node:path/posix';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { languageOf } from '../links/languages.ts';
import { visitNodes, wordsOf } from '../mdx/nodes.ts';
import { blogPage, type Post } from '../project/blog.ts';
import type { NavItem } from '../project/menu.ts';
import type { PluginSettings } from '../project/plugin-settings.ts';
import type { Project } from '../project/project.ts';
import { firstResult } from '../values.ts';
import { tagsOf } from './front-matter.ts';
import type { ReadPage } from './read-page.ts';

/** A page as lists of pages name it. */
export interface ListedPage {
  readonly read: ReadPage;
  readonly title: string;
  readonly post: Post | undefined;
}

const itemOf = (title: string, file: string, from: string, more = ''): ListItem => {
  const isElsewhere = /^[a-z][a-z\d+.-]*:|^\//i.test(file);
  const url = isElsewhere ? file : relative(`/${from}/..`, `/${file}`);
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: title }] };
  const rest: readonly PhrasingContent[] = more === '' ? [] : [{ type: 'text', value: more }];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link, ...rest] }] };
};

const item = ({ read, title, post }: ListedPage, from: string): ListItem =>
  itemOf(title, read.page.file, from, post ? `, ${post.date}` : '');

const listOf = (pages: readonly ListedPage[], from: string): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: pages.map((page) => item(page, from)),
});

/** The posts, newest first. */
const posts = (pages: readonly ListedPage[], from: string): readonly RootContent[] => {
  const all = pages
    .filter(({ post, read }) => post !== undefined && !read.isDraft)
    .sort((a, b) => (b.post?.date ?? '').localeCompare(a.post?.date ?? ''));
  return all.length === 0 ? [] : [listOf(all, from)];
};

/** Each tag as a heading, with the pages that have it. */
const tags = (pages: readonly ListedPage[], from: string): readonly RootContent[] => {
  const tagged = pages
    .filter(({ read }) => !read.isDraft)
    .flatMap((page) => tagsOf(page.read.oldFrontMatter).map((tag) => ({ tag, page })));
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

/** What plugins of the old site listed on a page: the posts of the blog, or the pages with each tag. */
const listingOn = (read: ReadPage, pages: readonly ListedPage[], plugins: PluginSettings): readonly RootContent[] => {
  const { file } = read.page;
  if (file === blogPage(plugins)) return posts(pages, file);
  const showsTags = plugins.listsTags && (file === plugins.tagsPage || hasTagsMark(read));
  return showsTags ? tags(pages, file) : [];
};

/** The first page that an entry of the menu leads to. */
const firstTarget = (item: NavItem): string | undefined =>
  'items' in item ? firstResult(item.items, firstTarget) : item.target;

const isEmpty = ({ tree }: ReadPage): boolean => tree.children.every((node) => wordsOf(node).trim() === '');

/** The description of the site and the entries of its menu, for a home page that a template filled. */
const homeOn = (read: ReadPage, pages: readonly ListedPage[], project: Project): readonly RootContent[] => {
  const isHome = /^(?:index|readme)\.md$/i.test(languageOf(read.page.file, project.settings.plugins.languages).file);
  if (!isHome || typeof read.oldFrontMatter.template !== 'string' || !isEmpty(read)) return [];
  const { siteDescription } = project.settings;
  const links = (project.nav ?? []).flatMap((item): readonly ListItem[] => {
    const target = firstTarget(item);
    if (target === undefined || target === read.page.file) return [];
    const title = item.label ?? pages.find((page) => page.read.page.file === target)?.title ?? target;
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

/** Adds to pages what plugins and templates of the old site showed on them. */
export const addListings = (pages: readonly ListedPage[], project: Project): void => {
  for (const { read } of pages) {
    const nodes = [...listingOn(read, pages, project.settings.plugins), ...homeOn(read, pages, project)];
    read.tree.children.push(...nodes);
    read.listed.push(...nodes.flatMap(textsIn));
  }
};
