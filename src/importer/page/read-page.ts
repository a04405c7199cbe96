import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Line } from '../blocks/lines.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { withoutLongComments } from '../constructs/comment.ts';
import { withCriticMarks } from '../constructs/critic-marks.ts';
import { keepLastFootnotes, moveFootnotesOut, showUnusedFootnotes } from '../constructs/footnotes.ts';
import { withFormulasAsCode } from '../constructs/formulas.ts';
import { expandIncludes } from '../constructs/includes.ts';
import { expandSnippets, SnippetBudget } from '../constructs/snippets.ts';
import { fillVariables } from '../constructs/variables.ts';
import { inline, literalNode, visitNodes } from '../mdx/nodes.ts';
import { isOn } from '../project/extensions.ts';
import type { Project } from '../project/project.ts';
import type { Values } from '../values.ts';
import { mapAnchors } from './anchors.ts';
import { convertFrontMatter, noteFrontMatter, readPageFront, tagsOf } from './front-matter.ts';
import { readLabels } from './labels.ts';
import { addNote, allowances, type Page } from './page.ts';
import { readText } from './read-text.ts';
import { noteTitle, takeHtmlTitle, takeTitle } from './title.ts';

/** A page as a tree of MDX, whose links still have the addresses of the old site. */
export interface ReadPage {
  readonly page: Page;
  /** Its front matter in MkDocs. */
  readonly oldFrontMatter: Values;
  /** Its front matter for Starlight, without the title. */
  readonly frontMatter: Values;
  /** Keys of the old front matter that are kept as comments. */
  readonly keptKeys: readonly string[];
  readonly title: Heading | undefined;
  readonly tree: Root;
  /** The lines of the page, snippets included. */
  readonly source: readonly Line[];
  /** Whether the page is not for readers yet. */
  readonly isDraft: boolean;
  /** Texts that a plugin of the old site would have listed on the page. */
  readonly listed: string[];
  /** From old anchors to new ones. */
  readonly anchors: ReadonlyMap<string, string>;
}

const snippetLines = (project: Project, file: string): readonly Line[] =>
  project.settings.appendedSnippets.flatMap((name) => [
    { text: '', file, number: 1 },
    { text: `--8<-- "${name}"`, file, number: 1 },
  ]);

const linesOf = (bytes: Uint8Array, file: string, page: Page): readonly Line[] => {
  const { text, isGuessed } = readText(bytes);
  const lines = text.split('\n').map((line, index) => ({ text: line, file, number: index + 1 }));
  if (isGuessed && lines[0]) addNote(page, 'not-utf8', lines[0]);
  return lines;
};

const emptyPage = (file: string, project: Project): Page => ({
  file,
  settings: project.settings,
  labels: {
    definitions: new Map(),
    definitionLines: new Map(),
    footnotes: new Set(),
    anchors: new Set(),
    abbreviations: new Map(),
  },
  notes: [],
  diagrams: [],
  components: new Set(),
  allowances: allowances(0),
  places: new WeakMap(),
});

/** Starlight prints the title outside of the text, so its anchor goes to the top of the text. */
const anchorLine = (id: string): Paragraph => ({ type: 'paragraph', children: [inline('span', { id })] });

/** The tags of a page as badges; MkDocs shows them above the text. */
const badges = (values: Values, page: Page): readonly Paragraph[] => {
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

/** The lines of a page with what plugins and extensions put into them, in the order of MkDocs. */
const expand = (body: readonly Line[], front: Values, page: Page, project: Project): readonly Line[] => {
  const { includesPages, fillsVariables } = project.settings.plugins;
  const shared = { project, page, chain: [page.file], budget: new SnippetBudget() };
  const whole = includesPages || fillsVariables ? expandIncludes(body, shared) : body;
  const filled = fillsVariables ? fillVariables(whole, project.variables, front) : whole;
  const { settings } = project;
  const lines = isOn(settings, 'pymdownx.snippets') ? expandSnippets(filled, { ...shared, indent: 0 }) : filled;
  const marked = isOn(settings, 'pymdownx.critic') ? withCriticMarks(lines) : lines;
  return withFormulasAsCode(withoutLongComments(marked, page), page);
};

/** The anchors of footnotes on the old page, and those that the build gives them. */
const footnoteAnchors = ({ labels }: Page): readonly (readonly [string, string])[] =>
  [...labels.footnotes]
    .filter((name) => /^[\w-]+$/.test(name))
    .flatMap((name) => [
      [`fn:${name}`, `user-content-fn-${name}`] as const,
      [`fnref:${name}`, `user-content-fnref-${name}`] as const,
    ]);

/** Places in the source take most of the memory of a tree, and all pages of a project are held at once. */
const dropPositions = (tree: Root): void => visitNodes(tree, (node) => delete node.position);

/** Reads one page of a project and notes what could not be converted exactly. */
export const readPage = (file: string, project: Project): ReadPage => {
  const draft = emptyPage(file, project);
  const all = linesOf(project.read(file), file, draft);
  const front = readPageFront(all);
  if (front.isBroken && all[0]) addNote(draft, 'front-matter', all[0]);
  const body = [...all.slice(front.isBroken ? 0 : front.length), ...snippetLines(project, file)];
  const lines = expand(body, front.values, draft, project);
  const page: Page = { ...draft, labels: readLabels(lines, project.settings), allowances: allowances(lines.length) };
  const { frontMatter, kept } = convertFrontMatter(front.values, project.settings);
  noteFrontMatter(front.values, kept, all.slice(0, front.length), page);
  const tree: Root = { type: 'root', children: readBlocks(lines, page) };
  const written = takeTitle(tree);
  keepLastFootnotes(tree, page);
  // A footnote of the title alone is one of those: the new title refers to none.
  showUnusedFootnotes(tree, page);
  moveFootnotesOut(tree);
  const title = written ?? takeHtmlTitle(tree, page);
  if (title) noteTitle(title, page);
  if (title?.data?.anchor !== undefined) tree.children.unshift(anchorLine(title.data.anchor));
  tree.children.unshift(...badges(front.values, page));
  const onLost = (heading: Heading): void => {
    const line = page.places.get(heading);
    if (line) addNote(page, 'anchor-taken', line);
  };
  const { settings } = project;
  const anchors = new Map([...mapAnchors(written, tree, { settings, onLost }), ...footnoteAnchors(page)]);
  dropPositions(tree);
  return {
    page,
    oldFrontMatter: front.values,
    frontMatter,
    keptKeys: kept,
    source: lines,
    title,
    tree,
    isDraft: frontMatter.draft === true,
    listed: [],
    anchors,
  };
};
