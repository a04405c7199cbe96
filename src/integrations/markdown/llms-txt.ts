import { toMarkdown } from 'mdast-util-to-markdown';
import type { Page } from '../read-back/read-page.ts';

/** A page with the address of its Markdown. */
export interface ListedPage extends Pick<Page, 'title' | 'description' | 'language'> {
  readonly address: string;
  readonly markdown: URL;
}

const languageName = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
};

/** Pages in the order of the menu; those that are not in it, as the home page, before all others. */
const inOrder = (pages: readonly ListedPage[], menu: readonly string[]): ListedPage[] =>
  pages.toSorted((a, b) => menu.indexOf(a.address) - menu.indexOf(b.address));

/** Words as Markdown shows them again: what would be a mark, or end a link, is escaped. */
const plainWords = (words: string): string =>
  toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: words.replace(/\s+/g, ' ') }] }).trim();

const line = ({ title, markdown, description }: ListedPage): string =>
  `- [${plainWords(title).replaceAll(']', String.raw`\]`)}](${markdown.href}): ${plainWords(description)}`;

const section = (name: string, lines: readonly string[]): string => `## ${name}\n\n${lines.join('\n')}`;

/**
 * The site in one list for language models, in the form of llmstxt.org: name, summary, and every page by language.
 *
 * @param menu the addresses in the menu, of all languages, in its order
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
  const summaries = byLanguage.flatMap(([home]) => (home ? [`> ${plainWords(home.description)}`] : []));
  const parts = [
    `# ${plainWords(name)}`,
    summaries.join('\n>\n'),
    ...byLanguage.map((own, index) => section(languageName(languages[index] ?? ''), own.map(line))),
    section(
      'Data',
      data.map((address) => `- [${address.pathname}](${address.href})`),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
};
