import Slugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { inline, visitNodes } from '../mdx/nodes.ts';
import type { Settings } from '../project/settings.ts';

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
const mkdocsAnchor = (text: string, { unicodeAnchors }: Settings, taken: TakenAnchors): string => {
  const plain = unicodeAnchors ? text : text.normalize('NFKD').replace(/[^\p{ASCII}]/gu, '');
  const base = plain
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
  return taken.free(base === '' ? nextAnchor(base) : base);
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
  return new Map(headings.map((heading) => [heading, slugger.slug(textOfNode(heading))]));
};

/** More than people write on a page, whose every tag costs the parser of the build time. */
const maxKept = 500;

/** Keeps the old anchors of headings where the new ones differ, because people keep links to them. */
const keepOldAnchors = (
  headings: ReadonlyMap<string, Heading>,
  slugs: ReadonlyMap<Heading, string>,
  taken: ReadonlySet<string>,
): void => {
  const moved = [...headings].filter(([own, heading]) => own !== slugs.get(heading) && !taken.has(own));
  for (const [own, heading] of moved.slice(0, maxKept)) heading.children.push(inline('span', { id: own }));
};

const withoutAnchor = (heading: Heading, anchor: string): void => {
  heading.children = heading.children.filter((child) => !idsOf(child).includes(anchor));
};

/**
 * From the anchors of headings in MkDocs to those in Starlight, which treat accents and duplicates differently. The
 * heading that becomes the title maps to the page itself, an empty anchor. An anchor that the author gave is kept next
 * to the generated one, unless the two are equal.
 */
export const mapAnchors = (title: Heading | undefined, tree: Root, settings: Settings): Map<string, string> => {
  const headings = headingsIn(tree);
  const slugs = starlightAnchors(headings);
  const given = [...(title ? [title] : []), ...headings].flatMap(({ data }) => data?.anchor ?? []);
  const anchors = new Map<string, string>();
  const taken = new TakenAnchors();
  const generated = new Map<string, Heading>();
  for (const anchor of given) taken.take(anchor);
  const add = (heading: Heading, next: string): void => {
    const own = heading.data?.anchor ?? mkdocsAnchor(textOfNode(heading), settings, taken);
    taken.take(own);
    if (heading.data?.anchor === undefined && heading !== title) generated.set(own, heading);
    if (!anchors.has(own)) anchors.set(own, next);
  };
  if (title) add(title, '');
  for (const heading of headings) add(heading, slugs.get(heading) ?? '');
  const twins = new Set(slugs.values());
  for (const heading of headings) {
    const anchor = heading.data?.anchor;
    if (anchor !== undefined && twins.has(anchor)) withoutAnchor(heading, anchor);
  }
  visitNodes(tree, (node) => {
    for (const id of idsOf(node)) anchors.set(id, id);
  });
  keepOldAnchors(generated, slugs, new Set([...twins, ...given, ...anchors.values()]));
  return anchors;
};
