import type { Root } from 'mdast';
import { stringify } from 'yaml';
import { textOf } from '../blocks/lines.ts';
import { wordsOf } from '../mdx/nodes.ts';
import { toMdx } from '../mdx/to-mdx.ts';
import { compiles, readBack, readBackPage, type Unsafe } from '../safety/read-back.ts';
import { isRecord, valueAt } from '../values.ts';
import { type Head, titleIn } from './front-matter.ts';
import { addNote } from './page.ts';
import type { ReadPage } from './read-page.ts';
import { titleOfFile } from './title.ts';

/** As much as search engines show. */
const longest = 160;

const shorten = (text: string): string => {
  if (text.length <= longest) return text;
  const sentence = /^.{40,160}?[.!?](?= )/s.exec(text)?.[0];
  return sentence ?? `${text.slice(0, text.lastIndexOf(' ', longest - 1))}…`;
};

/** The beginning of a page's first paragraph, for search engines and previews of a page that has no description. */
const firstWords = ({ children }: Root): string | undefined => {
  for (const node of children) {
    const text = node.type === 'paragraph' ? wordsOf(node).trim() : '';
    if (text !== '') return shorten(text);
  }
  return undefined;
};

/** What the page itself does not say. */
interface PageLabels {
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

/** As Astro reads it: by YAML 1.1, in which `2024-01-01` is a date and `0b11` a number, and without noncharacters, at which it stops. */
const yamlOf = (head: Head): string =>
  stringify(head, { lineWidth: 0, compat: 'yaml-1.1' }).replace(/[\ufffe\uffff]/g, '\ufffd');

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
  return `---\n${yamlOf(all)}${comments(read)}---\n`;
};

const newLine = (text: string): string => (text === '' ? '' : `\n${text}`);

const importsOf = ({ page }: ReadPage, text: string): string => {
  const names = [...page.components].filter((name) => text.includes(`<${name}`)).sort();
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from '@astrojs/starlight/components';`;
};

/** The page as it was, when nothing better can be built: all of its text is still there. */
const asCode = ({ page, source }: ReadPage): string => {
  const [first] = source;
  if (first) addNote(page, 'page-as-code', first);
  return toMdx({ type: 'root', children: [{ type: 'code', lang: 'md', value: textOf(source) }] });
};

interface Body {
  readonly imports: string;
  readonly mdx: string;
}

const bodyOf = (read: ReadPage): Body => {
  const text = toMdx(read.tree);
  const imports = importsOf(read, text);
  const mdx = newLine(imports && `${imports}\n`) + newLine(text);
  return compiles(mdx) ? { imports, mdx } : { imports: '', mdx: newLine(asCode(read)) };
};

/** A page that may not be written, and the line of the source that is to blame. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  /** What would run, as the page would hold it. */
  readonly found: string;
}

/** What of a tree could run, once it is written and read back. */
const unsafeIn = (tree: Root, read: ReadPage): Unsafe | undefined => {
  const text = toMdx(tree);
  return compiles(text) ? readBack(text, importsOf(read, text)) : undefined;
};

/** The block that makes a page unsafe by itself stands in the source where it was read; without one it is the whole page. */
const refusalOf = (read: ReadPage, { found }: Unsafe): Refusal => {
  const { page, source, tree } = read;
  const block = tree.children.find((node) => unsafeIn({ type: 'root', children: [node] }, read));
  const { file, number } = (block && page.places.get(block)) ?? source[0] ?? { file: page.file, number: 1 };
  return { file, line: number, found };
};

/**
 * The file of a page: front matter, imports and MDX. It is read back with the parser of the build: a page that holds anything that could run
 * is a refusal, and no page.
 */
export const writePage = (read: ReadPage, labels: PageLabels): string | Refusal => {
  const { imports, mdx } = bodyOf(read);
  const page = frontMatter(read, labels) + mdx;
  const unsafe = readBackPage(page, imports);
  return unsafe ? refusalOf(read, unsafe) : page;
};
