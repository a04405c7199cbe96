import { relative } from 'node:path/posix';
import type { Heading, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { visitNodes } from '../mdx/nodes.ts';
import { blogPage, type Post } from '../project/blog.ts';
import type { PluginSettings } from '../project/plugin-settings.ts';
import { tagsOf } from './front-matter.ts';
import type { ReadPage } from './read-page.ts';

/** A page as lists of pages name it. */
export interface ListedPage {
  readonly read: ReadPage;
  readonly title: string;
  readonly post: Post | undefined;
}

const item = ({ read, title, post }: ListedPage, from: string): ListItem => {
  const url = relative(`/${from}/..`, `/${read.page.file}`);
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: title }] };
  const date: readonly PhrasingContent[] = post ? [{ type: 'text', value: `, ${post.date}` }] : [];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [link, ...date] }] };
};

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

const textsIn = (node: RootContent): readonly string[] => {
  const texts: string[] = [];
  visitNodes(node, (one) => {
    if (one.type === 'text') texts.push(one.value);
  });
  return texts;
};

/** Adds to the end of pages what plugins of the old site listed on them. */
export const addListings = (pages: readonly ListedPage[], plugins: PluginSettings): void => {
  if (plugins.blogFolder === undefined && !plugins.listsTags) return;
  for (const { read } of pages) {
    const nodes = listingOn(read, pages, plugins);
    read.tree.children.push(...nodes);
    read.listed.push(...nodes.flatMap(textsIn));
  }
};
