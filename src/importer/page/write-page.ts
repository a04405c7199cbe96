import { stringify } from 'yaml';
import { compiles } from '../mdx/compiles.ts';
import { toMdx } from '../mdx/to-mdx.ts';
import { wordsOf } from '../mdx/words-of.ts';
import { isRecord, valueAt } from '../project/is-record.ts';
import { textOf } from '../source/line.ts';
import { firstWords } from './first-words.ts';
import { type Head, titleIn } from './head.ts';
import { addNote } from './page.ts';
import type { ReadPage } from './read-page.ts';
import { titleOfFile } from './title.ts';

/** What the page itself does not say. */
export interface PageLabels {
  /** Its label in `nav`. */
  readonly label: string | undefined;
}

const titleOf = ({ title, values, page }: ReadPage, { label }: PageLabels): string =>
  (title && wordsOf(title).trim()) || label || titleIn(values) || titleOfFile(page.file);

const browserTitle = (given: string | undefined, title: string): Head =>
  given === undefined || given === title ? {} : { head: [{ tag: 'title', content: given }] };

/** In the menu MkDocs shows the title of the front matter rather than the heading of the page. */
const sidebarOf = ({ head, values }: ReadPage, title: string, labels: PageLabels): Head => {
  const label = labels.label ?? titleIn(values);
  const own = valueAt(head, 'sidebar');
  const given = isRecord(own) ? own : {};
  const sidebar = { ...(label === undefined || label === title ? {} : { label }), ...given };
  return Object.keys(sidebar).length === 0 ? {} : { sidebar };
};

const comments = ({ keptKeys, values }: ReadPage): string =>
  keptKeys
    .map((key) => stringify({ [key]: values[key] }))
    .join('')
    .replace(/^/gm, '# ')
    .replace(/# $/, '');

const frontMatter = (read: ReadPage, labels: PageLabels): string => {
  const title = titleOf(read, labels);
  const { sidebar: _, ...head } = read.head;
  const description = firstWords(read.tree) ?? title;
  const all = {
    title,
    description,
    ...head,
    ...browserTitle(titleIn(read.values), title),
    ...sidebarOf(read, title, labels),
  };
  return `---\n${stringify(all, { lineWidth: 0 })}${comments(read)}---\n`;
};

const newLine = (text: string): string => (text === '' ? '' : `\n${text}`);

const imports = ({ page }: ReadPage, text: string): string => {
  const names = [...page.components].filter((name) => text.includes(`<${name}`)).sort();
  return names.length === 0 ? '' : `\nimport { ${names.join(', ')} } from '@astrojs/starlight/components';\n`;
};

/** The page as it was, when nothing better can be built: all of its text is still there. */
const asCode = ({ page, source }: ReadPage): string => {
  const [first] = source;
  if (first) addNote(page, 'page-as-code', first);
  return toMdx({ type: 'root', children: [{ type: 'code', lang: 'md', value: textOf(source) }] });
};

/** The file of a page: front matter, imports and MDX. */
export const writePage = (read: ReadPage, labels: PageLabels): string => {
  const text = toMdx(read.tree);
  const body = imports(read, text) + newLine(text);
  return frontMatter(read, labels) + (compiles(body) ? body : newLine(asCode(read)));
};
