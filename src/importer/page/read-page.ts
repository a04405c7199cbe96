import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Line } from '../blocks/lines.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { moveFootnotesOut, showUnusedFootnotes } from '../constructs/footnotes.ts';
import { expandSnippets, SnippetRoom } from '../constructs/snippets.ts';
import { noteFormulas } from '../constructs/unsupported.ts';
import { inline, literalNode } from '../mdx/nodes.ts';
import type { Project } from '../project/project.ts';
import { readAnchors } from './anchors.ts';
import { type Head, noteHead, readFrontMatter, tagsOf, turnHead } from './front-matter.ts';
import { readLabels } from './labels.ts';
import { addNote, allowances, type Page } from './page.ts';
import { readText } from './read-text.ts';
import { noteTitle, takeRawTitle, takeTitle } from './title.ts';

/** A page in nodes of MDX, whose links still have the addresses of the old site. */
export interface ReadPage {
  readonly page: Page;
  /** Its front matter as MkDocs has it. */
  readonly values: Head;
  /** Its front matter for Starlight, without the title. */
  readonly head: Head;
  /** Lines of the front matter that are kept as comments. */
  readonly keptKeys: readonly string[];
  readonly title: Heading | undefined;
  readonly tree: Root;
  /** The lines of the page, snippets included. */
  readonly source: readonly Line[];
  /** Old anchors and the new ones. */
  readonly anchors: ReadonlyMap<string, string>;
}

const snippetLines = (project: Project, file: string): readonly Line[] =>
  project.settings.appendedSnippets.flatMap((name) => [
    { text: '', file, number: 1 },
    { text: `--8<-- "${name}"`, file, number: 1 },
  ]);

const linesOf = (bytes: Uint8Array, file: string, page: Page): readonly Line[] => {
  const { text, guessed } = readText(bytes);
  const lines = text.split('\n').map((line, index) => ({ text: line, file, number: index + 1 }));
  if (guessed && lines[0]) addNote(page, 'not-utf8', lines[0]);
  return lines;
};

const emptyPage = (file: string, project: Project): Page => ({
  file,
  settings: project.settings,
  labels: { definitions: new Map(), definitionLines: new Map(), footnotes: new Set(), abbreviations: new Map() },
  notes: [],
  diagrams: [],
  components: new Set(),
  allowances: allowances(0),
  places: new WeakMap(),
});

/** The title is no part of the text, so its anchor stands above it. */
const anchorLine = (id: string): Paragraph => ({ type: 'paragraph', children: [inline('span', { id })] });

/** The tags of a page, which MkDocs shows above its text. */
const badges = (values: Head, page: Page): readonly Paragraph[] => {
  const tags = tagsOf(values);
  if (tags.length === 0) return [];
  page.components.add('Badge');
  const children = tags.flatMap((text, index): PhrasingContent[] => {
    const badge = inline('Badge', { text });
    // MDX drops a bare space between two components.
    return index === 0 ? [badge] : [literalNode(' '), badge];
  });
  return [{ type: 'paragraph', children: [inline('p', {}, children)] }];
};

/** Reads one page of a project; what could not be turned over exactly stands in its notes. */
export const readPage = (file: string, project: Project): ReadPage => {
  const draft = emptyPage(file, project);
  const all = linesOf(project.read(file), file, draft);
  const front = readFrontMatter(all);
  if (front.isBroken && all[0]) addNote(draft, 'front-matter', all[0]);
  const body = [...all.slice(front.isBroken ? 0 : front.length), ...snippetLines(project, file)];
  const lines = expandSnippets(body, { project, page: draft, chain: [file], indent: 0, room: new SnippetRoom() });
  const page: Page = { ...draft, labels: readLabels(lines), allowances: allowances(lines.length) };
  const { head, kept } = turnHead(front.values, project.settings);
  noteHead(front.values, kept, all.slice(0, front.length), page);
  const tree: Root = { type: 'root', children: readBlocks(lines, page) };
  showUnusedFootnotes(tree, page);
  moveFootnotesOut(tree);
  noteFormulas(lines, page);
  const written = takeTitle(tree);
  const title = written ?? takeRawTitle(tree, page);
  if (title) noteTitle(title, page);
  if (title?.data?.anchor !== undefined) tree.children.unshift(anchorLine(title.data.anchor));
  tree.children.unshift(...badges(front.values, page));
  const anchors = readAnchors(written, tree, project.settings);
  return { page, values: front.values, head, keptKeys: kept, source: lines, title, tree, anchors };
};
