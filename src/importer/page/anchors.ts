import Slugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { inline, visitNodes, wordsOf } from '../mdx/nodes.ts';
import { type AnchorStyle, anchorOf } from '../project/anchor-style.ts';
import type { Settings } from '../project/settings.ts';
import { keepTabAnchors } from './tab-anchors.ts';

/** @example nextAnchor('prijzen') === 'prijzen_1', and nextAnchor('prijzen_1') === 'prijzen_2' */
const nextAnchor = (anchor: string): string => {
  const [, base = anchor, count = '0'] = /^(.*)_(\d+)$/.exec(anchor) ?? [];
  return `${base}_${BigInt(count) + 1n}`;
};

/**
 * Anchors that are taken, each with the next one to try, so that headings with the same text do not each count up from
 * the first.
 */
class TakenAnchors {
  readonly #next = new Map<string, string>();

  take(anchor: string): void {
    if (!this.#next.has(anchor)) this.#next.set(anchor, nextAnchor(anchor));
  }

  /** The anchor itself, or the first free one after it. */
  free(anchor: string): string {
    let free = anchor;
    for (let next = this.#next.get(free); next !== undefined; next = this.#next.get(free)) free = next;
    if (free !== anchor) this.#next.set(anchor, free);
    return free;
  }
}

/** The anchor that Python-Markdown generates, such as `prijzen`, or `prijzen_1` for the second. */
const mkdocsAnchor = (text: string, style: AnchorStyle, taken: TakenAnchors): string => {
  const base = anchorOf(text, style);
  return taken.free(base === '' ? nextAnchor(base) : base);
};

/** The words of a heading or label, to which the text for a picture does not belong. */
const textOf = (node: Nodes): string => {
  if (node.type === 'mdxTextExpression') return wordsOf(node);
  if (node.type === 'image') return '';
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
};

/** Anchors that the author gave, which are kept. */
const idsOf = (node: Nodes): readonly string[] =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    ? node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && one.name === 'id' && typeof one.value === 'string' ? [one.value] : [],
      )
    : [];

const headingsIn = (tree: Root): readonly Heading[] => {
  const headings: Heading[] = [];
  visitNodes(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  return headings;
};

/** The anchors that Starlight generates for headings. */
const starlightAnchors = (headings: readonly Heading[]): ReadonlyMap<Heading, string> => {
  const slugger = new Slugger();
  return new Map(headings.map((heading) => [heading, slugger.slug(textOf(heading))]));
};

/** More than people write on a page, whose every tag costs the parser of the build time. */
const maxKept = 500;

/** The anchors of headings on the old page, by heading. */
type OwnAnchors = ReadonlyMap<Heading, string>;

const ownAnchors = (headings: readonly Heading[], { headingAnchors }: Settings, taken: TakenAnchors): OwnAnchors => {
  for (const { data } of headings) if (data?.anchor !== undefined) taken.take(data.anchor);
  return new Map(
    headings.map((heading) => {
      const own = heading.data?.anchor ?? mkdocsAnchor(textOf(heading), headingAnchors, taken);
      taken.take(own);
      return [heading, own];
    }),
  );
};

/** An anchor that the author gave falls away where the build gives the same to a heading. */
const dropTwins = (headings: readonly Heading[], slugs: ReadonlySet<string>): void => {
  for (const heading of headings) {
    const anchor = heading.data?.anchor;
    if (anchor !== undefined && slugs.has(anchor))
      heading.children = heading.children.filter((child) => !idsOf(child).includes(anchor));
  }
};

/** The anchor of the tab with a label, below a heading. */
const tabAnchor =
  (style: AnchorStyle, { tabsNameHeading }: Settings, owns: OwnAnchors, taken: TakenAnchors) =>
  (label: string, heading: Heading | undefined): string => {
    const before = tabsNameHeading && heading ? `${owns.get(heading)}${style.separator}` : '';
    const own = taken.free(before + anchorOf(label, style));
    taken.take(own);
    return own;
  };

interface AnchorOptions {
  readonly settings: Settings;
  /** Called for each heading whose old anchor another heading has now. */
  readonly onLost: (heading: Heading) => void;
}

/**
 * From the anchors of headings in MkDocs to those in Starlight, which treat accents and duplicates differently. The
 * heading that becomes the title maps to the page itself, an empty anchor. An old anchor is kept next to the new one
 * where the two differ, because people keep links to it; so are those of content tabs.
 */
export const mapAnchors = (
  title: Heading | undefined,
  tree: Root,
  { settings, onLost }: AnchorOptions,
): Map<string, string> => {
  const headings = headingsIn(tree);
  const slugs = starlightAnchors(headings);
  const slugSet = new Set(slugs.values());
  const taken = new TakenAnchors();
  const owns = ownAnchors(title ? [title, ...headings] : headings, settings, taken);
  dropTwins(headings, slugSet);
  const { tabAnchors } = settings;
  if (tabAnchors) keepTabAnchors(tree, tabAnchor(tabAnchors, settings, owns, taken));
  const anchors = new Map<string, string>();
  for (const [heading, own] of owns) if (!anchors.has(own)) anchors.set(own, slugs.get(heading) ?? '');
  visitNodes(tree, (node) => {
    for (const id of idsOf(node)) anchors.set(id, id);
  });
  const elsewhere = new Set([...slugSet, ...anchors.values()]);
  const moved = headings.filter(
    (heading) => heading.data?.anchor === undefined && owns.get(heading) !== slugs.get(heading),
  );
  for (const heading of moved.slice(0, maxKept)) {
    const own = owns.get(heading) ?? '';
    if (elsewhere.has(own)) onLost(heading);
    else heading.children.push(inline('span', { id: own }));
  }
  return anchors;
};
