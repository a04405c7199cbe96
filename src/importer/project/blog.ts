import { slug } from 'github-slugger';
import { isRecord, type Values, valueAt } from '../values.ts';
import type { PluginSettings } from './plugin-settings.ts';

/** A post of a blog. */
export interface Post {
  /** Such as `2026-01-31`. */
  readonly date: string;
  /** Its path on the old site, without a trailing slash. */
  readonly oldPath: string;
}

const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

const dateOf = (value: unknown): string | undefined => {
  const given = isRecord(value) ? valueAt(value, 'created') : value;
  const text = given instanceof Date ? given.toISOString() : String(given ?? '');
  const [, year, month, date] = day.exec(text) ?? [];
  const whole = `${year}-${month}-${date}`;
  return date !== undefined && !Number.isNaN(Date.parse(whole)) ? whole : undefined;
};

/** The folder of the blog with a slash behind it, or nothing where the whole site is the blog. */
const prefixOf = (folder: string): string => (folder === '' || folder === '.' ? '' : `${folder}/`);

/**
 * What a page is as a post of the blog; `undefined` for another page, and for a post without a date.
 *
 * @example postOf('blog/posts/a.md', { date: '2026-01-31' }, 'Nieuws', plugins)?.oldPath === 'blog/2026/01/31/nieuws'
 */
export const postOf = (
  file: string,
  frontMatter: Values,
  title: string,
  { blogFolder }: PluginSettings,
): Post | undefined => {
  if (blogFolder === undefined || !file.startsWith(`${prefixOf(blogFolder)}posts/`)) return undefined;
  const date = dateOf(frontMatter.date);
  if (date === undefined) return undefined;
  const name = valueAt(frontMatter, 'slug');
  const own = typeof name === 'string' ? name : slug(title);
  return { date, oldPath: `${prefixOf(blogFolder)}${date.replaceAll('-', '/')}/${own}` };
};

/** The page that lists the posts. */
export const blogPage = ({ blogFolder }: PluginSettings): string | undefined =>
  blogFolder === undefined ? undefined : `${prefixOf(blogFolder)}index.md`;
