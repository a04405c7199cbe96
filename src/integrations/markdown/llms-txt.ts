import type { PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { languageName } from '../../site/languages.ts';
import type { Page } from '../built-site/read-page.ts';

/** A page with the address of its Markdown copy. */
export interface ListedPage extends Pick<Page, 'title' | 'description' | 'language'> {
  readonly address: string;
  readonly markdown: URL;
}

/** Pages in the order of the menu; those outside it, such as the home page, come first. */
const inOrder = (pages: readonly ListedPage[], menu: readonly string[]): ListedPage[] =>
  pages.toSorted((a, b) => menu.indexOf(a.address) - menu.indexOf(b.address));

const text = (words: string): PhrasingContent => ({ type: 'text', value: words.replace(/\s+/g, ' ') });

/** Markdown that shows text literally: whatever would be markup is escaped. */
const asMarkdown = (...children: PhrasingContent[]): string => toMarkdown({ type: 'paragraph', children }).trim();

const line = ({ title, markdown, description }: ListedPage): string => {
  const link: PhrasingContent = { type: 'link', url: markdown.href, children: [text(title)] };
  return `- ${asMarkdown(link, text(`: ${description}`))}`;
};

const section = (name: string, lines: readonly string[]): string => `## ${name}\n\n${lines.join('\n')}`;

/**
 * A list of the whole site for language models, in the format of llmstxt.org: name, summary, and every page by language.
 *
 * @param menu the addresses in the menu, in order, for all languages
 * @param data the addresses of the data files
 */
export const llmsTxt = (
  name: string,
  pages: readonly ListedPage[],
  menu: readonly string[],
  data: readonly URL[],
): string => {
  const languages = [...new Set(pages.map(({ language }) => language))];
  const byLanguage = languages.map((language) =>
    inOrder(
      pages.filter((page) => page.language === language),
      menu,
    ),
  );
  const summaries = byLanguage.flatMap(([home]) => (home ? [`> ${asMarkdown(text(home.description))}`] : []));
  const parts = [
    `# ${asMarkdown(text(name))}`,
    summaries.join('\n>\n'),
    ...byLanguage.map((own, index) => section(languageName(languages[index] ?? ''), own.map(line))),
    section(
      'Data',
      data.map((address) => `- [${address.pathname}](${address.href})`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
};
