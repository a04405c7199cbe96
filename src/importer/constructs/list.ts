import type { List, ListItem } from 'mdast';
import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { asBlocks } from '../mdx/blocks.ts';
import type { Line } from '../source/line.ts';
import { isRule } from '../source/rule.ts';
import { type IsItem, readItems } from './list-items.ts';
import { type ListMarker, markerOf } from './list-marker.ts';

const task = /^\[([ xX])\] +(?=\S)/;

/** `[x]` at the start of an item: a task. */
const splitTask = ([first, ...rest]: readonly Line[]): readonly [boolean | null, readonly Line[]] => {
  const [mark = '', sign] = (first && task.exec(first.text)) ?? [];
  if (!first || sign === undefined) return [null, first ? [first, ...rest] : []];
  return [sign !== ' ', [{ ...first, text: first.text.slice(mark.length) }, ...rest]];
};

const itemNode = (lines: readonly Line[], spread: boolean, { inside }: BlockPlace): ListItem => {
  const [checked, inner] = splitTask(lines);
  return {
    type: 'listItem',
    spread,
    checked,
    children: asBlocks(inside(inner)),
  };
};

const startOf = (number: number | undefined, { page }: BlockPlace): number =>
  page.settings.saneLists && number !== undefined ? number : 1;

/** Every mark goes on with the list that another one began, unless the project has sane lists. */
const itemsLike =
  (first: ListMarker, { page }: BlockPlace): IsItem =>
  (line) => {
    const marker = isRule(line) ? undefined : markerOf(line);
    return marker !== undefined && (!page.settings.saneLists || marker.isOrdered === first.isOrdered);
  };

const read = (place: BlockPlace): BlockRead | undefined => {
  const { lines, start, isFree, page } = place;
  const first = lines[start];
  const marker = first && markerOf(first);
  if (!first || !marker || !isFree || isRule(first)) return undefined;
  const { items, next } = readItems(lines, start, itemsLike(marker, place));
  const spread = items.some((item) => item.isLoose);
  const ordered = marker.isOrdered;
  const children = items.map((item) => itemNode(item.lines, spread, place));
  const list: List = {
    type: 'list',
    ordered,
    spread,
    children,
    ...(ordered ? { start: startOf(marker.number, place) } : {}),
  };
  page.places.set(list, first);
  return { nodes: [list], next };
};

/** Items with `-`, `*`, `+` or a number, after a blank line; what belongs to an item is indented by a step. */
export const list: BlockConstruct = { name: 'list', read };
