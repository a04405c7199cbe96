import type { RootContent } from 'mdast';
import { textOf } from '../blocks/lines.ts';
import { endOfTag, tagAt } from '../html/html-lines.ts';
import { fencePlace, htmlToMdx } from '../html/html-to-mdx.ts';
import { addNote } from '../page/page.ts';
import { fencedCode } from './code.ts';
import type { BlockConstruct, BlockContext, BlockRead } from './construct.ts';

/** More than people write. The HTML parser and the steps after it recurse once for each level. */
const maxDepth = 100;

const tag = /<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi;

/** Tags that are empty, or closed implicitly by the next of their kind. */
const endsByItself =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** Whether tags are nested too deep, counting those that are never closed. */
const isNestedDeep = (source: string): boolean => {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, tagName = '', rest = ''] of source.matchAll(tag)) {
    const name = tagName.toLowerCase();
    const count = open.get(name) ?? 0;
    if (endsByItself.test(name) || rest.endsWith('/') || (slash !== '' && count === 0)) continue;
    const change = slash === '' ? 1 : -1;
    open.set(name, count + change);
    depth += change;
    if (depth > maxDepth) return true;
  }
  return false;
};

interface Source {
  readonly html: string;
  /** The fenced code in it, in the order of its places. */
  readonly fences: readonly (readonly RootContent[])[];
}

/** Fenced code is code wherever it stands, also in HTML without `markdown`. */
const sourceOf = (context: BlockContext, next: number): Source => {
  const html: string[] = [];
  const fences: (readonly RootContent[])[] = [];
  for (let index = context.start; index < next; ) {
    const fence = index === context.start ? undefined : fencedCode.read({ ...context, start: index });
    if (fence && fence.next <= next) html.push(fencePlace(fences.push(fence.nodes) - 1));
    else html.push(context.lines[index]?.text ?? '');
    index = fence && fence.next <= next ? fence.next : index + 1;
  }
  return { html: html.join('\n'), fences };
};

const read = (context: BlockContext): BlockRead | undefined => {
  const { lines, start, page } = context;
  const first = lines[start];
  const name = first && tagAt(first);
  if (!first || name === undefined) return undefined;
  const next = endOfTag(lines, start, name);
  const source = textOf(lines.slice(start, next));
  if (isNestedDeep(source)) {
    addNote(page, 'too-deep', first);
    return { nodes: [{ type: 'code', lang: 'html', value: source }], next };
  }
  const { html, fences } = sourceOf(context, next);
  const { nodes, notes } = htmlToMdx(html, fences);
  for (const code of notes) addNote(page, code, first);
  return { nodes, next };
};

/** A block of HTML, in which nothing is Markdown. */
export const htmlBlock: BlockConstruct = { name: 'html-block', read };
