import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Where the parts of a built page stand that are read from it. */
const patterns = {
  title: /<h1[\s>][\s\S]*?<\/h1>/,
  description: /<meta name="description"[^>]*>/,
  main: /<main[\s>][\s\S]*<\/main>/,
  menu: /<nav class="sidebar[\s\S]*?<\/nav>/,
} as const;

/**
 * A part of a page as the build wrote it, parsed alone: whole pages take most of a second for each hundred.
 *
 * @throws when the page has no such part
 */
export const pagePart = (html: string, part: keyof typeof patterns): Element => {
  const [found] = patterns[part].exec(html) ?? [];
  const [element] = found === undefined ? [] : fromHtml(found, { fragment: true }).children;
  if (element?.type !== 'element') throw new Error(`A built page has no ${part}.`);
  return element;
};
