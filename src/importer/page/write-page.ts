import type { Root } from 'mdast';
import type { MdastNode } from 'satteri';
import { stringify } from 'yaml';
import { textOf } from '../blocks/lines.ts';
import { wordsOf } from '../mdx/nodes.ts';
import { toMdx } from '../mdx/to-mdx.ts';
import { compiles, firstUnsafe, parseMdx, readBack, type Unsafe } from '../safety/read-back.ts';
import { isRecord, type Values, valueAt } from '../values.ts';
import { titleIn } from './front-matter.ts';
import { addNote } from './page.ts';
import type { ReadPage } from './read-page.ts';
import { titleOfFile } from './title.ts';

/** As much as search engines show. */
const maxDescription = 160;

const shorten = (text: string): string => {
  if (text.length <= maxDescription) return text;
  const sentence = /^.{40,160}?[.!?](?= )/s.exec(text)?.[0];
  return sentence ?? `${text.slice(0, text.lastIndexOf(' ', maxDescription - 1))}…`;
};

/** The start of the first paragraph, as the description of a page that has none. */
const firstWords = ({ children }: Root): string | undefined => {
  for (const node of children) {
    const text = node.type === 'paragraph' ? wordsOf(node).trim() : '';
    if (text !== '') return shorten(text);
  }
  return undefined;
};

/** What the menu, the blog and the history say about a page. */
export interface PageLabels {
  /** Its label in `nav`. */
  readonly label: string | undefined;
  /** The day of a post, or of the last change of a page, such as `2026-01-31`. */
  readonly date?: string | undefined;
}

/** The title of the new page. */
export const titleOf = ({ title, oldFrontMatter, page }: ReadPage, label: string | undefined): string =>
  (title && wordsOf(title).trim()) || titleInstead({ oldFrontMatter, page }, label);

/** The title of a page without a heading; one that a template filled had the name of the site. */
const titleInstead = (
  { oldFrontMatter, page }: Pick<ReadPage, 'oldFrontMatter' | 'page'>,
  label: string | undefined,
): string => {
  const ofSite = typeof oldFrontMatter.template === 'string' ? page.settings.siteName : undefined;
  return ofSite || label || titleIn(oldFrontMatter) || titleOfFile(page.file);
};

const browserTitle = (given: string | undefined, title: string): Values =>
  given === undefined || given === title ? {} : { head: [{ tag: 'title', content: given }] };

/** In the menu, MkDocs prefers the title in the front matter to the heading of the page. */
const sidebarOf = ({ frontMatter, oldFrontMatter }: ReadPage, title: string, labels: PageLabels): Values => {
  const label = labels.label ?? titleIn(oldFrontMatter);
  const own = valueAt(frontMatter, 'sidebar');
  const given = isRecord(own) ? own : {};
  const sidebar = { ...(label === undefined || label === title ? {} : { label }), ...given };
  return Object.keys(sidebar).length === 0 ? {} : { sidebar };
};

const comments = ({ keptKeys, oldFrontMatter }: ReadPage): string =>
  keptKeys
    .map((key) => stringify({ [key]: oldFrontMatter[key] }))
    .join('')
    .replace(/^/gm, '# ')
    .replace(/# $/, '');

/**
 * Quotes what YAML 1.1, which Astro reads, would take for dates or numbers, and replaces noncharacters, which it
 * rejects.
 */
const yamlOf = (head: Values): string =>
  stringify(head, { lineWidth: 0, compat: 'yaml-1.1' }).replace(/[\ufffe\uffff]/g, '\ufffd');

const frontMatter = (read: ReadPage, labels: PageLabels): string => {
  const title = titleOf(read, labels.label);
  const { sidebar: _, ...head } = read.frontMatter;
  const description = firstWords(read.tree) ?? title;
  const all = {
    title,
    description,
    ...head,
    ...browserTitle(titleIn(read.oldFrontMatter), title),
    ...sidebarOf(read, title, labels),
  };
  // Without quotes, because the build wants a date.
  const date = labels.date === undefined ? '' : `lastUpdated: ${labels.date}\n`;
  return `---\n${yamlOf(all)}${date}${comments(read)}---\n`;
};

const newLine = (text: string): string => (text === '' ? '' : `\n${text}`);

const importsOf = ({ page }: ReadPage, text: string): string => {
  const names = [...page.components].filter((name) => text.includes(`<${name}`)).sort();
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from '@astrojs/starlight/components';`;
};

/** The source of the page as code, when MDX cannot express it. */
const sourceAsCode = ({ page, source }: ReadPage): string => {
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
  return compiles(mdx) ? { imports, mdx } : { imports: '', mdx: newLine(sourceAsCode(read)) };
};

/** Why a page may not be written, and the line of its source that causes it. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  /** What would run, as it would stand on the page. */
  readonly found: string;
}

/** The first thing that could run, once a tree is written and read back. */
const unsafeIn = (tree: Root, read: ReadPage): Unsafe | undefined => {
  const text = toMdx(tree);
  return compiles(text) ? readBack(text, importsOf(read, text)) : undefined;
};

/** Points to the first block that is unsafe on its own, or else to the start of the page. */
const refusalOf = (read: ReadPage, { found }: Unsafe): Refusal => {
  const { page, source, tree } = read;
  const block = tree.children.find((node) => unsafeIn({ type: 'root', children: [node] }, read));
  const { file, number } = (block && page.places.get(block)) ?? source[0] ?? { file: page.file, number: 1 };
  return { file, line: number, found };
};

export interface WrittenPage {
  readonly text: string;
  /** The page as the parser of the build reads it. */
  readonly tree: MdastNode;
}

/**
 * Writes a page: front matter, imports and MDX. The result is read back with the parser of the build, and refused if it
 * holds anything that could run.
 */
export const writePage = (read: ReadPage, labels: PageLabels): WrittenPage | Refusal => {
  const { imports, mdx } = bodyOf(read);
  const text = frontMatter(read, labels) + mdx;
  const tree = parseMdx(text);
  const unsafe = firstUnsafe(tree, imports);
  return unsafe ? refusalOf(read, unsafe) : { text, tree };
};
