import type { BlockConstruct, BlockPlace, BlockRead } from '../blocks/block-construct.ts';
import { addNote } from '../page/page.ts';
import { isBlank } from '../source/line.ts';

const read = ({ lines, start, isFree, page }: BlockPlace): BlockRead | undefined => {
  const [line, next] = lines.slice(start, start + 2);
  const isAlone = isFree && (next === undefined || isBlank(next));
  if (!isAlone || line?.text.trim() !== page.settings.contentsMarker) return undefined;
  addNote(page, 'contents-list', line);
  return { nodes: [], next: start + 1 };
};

/** `[TOC]` in a paragraph of its own: a list of the headings of the page, which Starlight shows beside each page. */
export const contentsList: BlockConstruct = { name: 'contents-list', read };
